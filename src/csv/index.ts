export {
  type LoadRetourcodesOptions,
  type LoadRetourcodesResult,
  loadRetourcodes,
} from './load-retourcodes.ts';
