import './draft';
import './filesize';
import './suggest';
import './passkey';
