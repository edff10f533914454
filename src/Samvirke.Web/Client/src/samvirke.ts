import './draft';
import './suggest';
