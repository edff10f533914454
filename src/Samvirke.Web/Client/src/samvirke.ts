import './suggest';
