/** The exchange in a program of ES modules; a bundler starts here too. */
import { exchange } from './exchange.mjs';

console.log(exchange());
