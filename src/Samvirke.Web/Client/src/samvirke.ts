import './suggest';
import './passkey';
