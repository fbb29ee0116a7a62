export { default } from '../../../../src/theme/Details';
