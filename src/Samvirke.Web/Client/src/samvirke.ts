import './draft';
import './suggest';
import './passkey';
