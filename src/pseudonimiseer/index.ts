export {
  type PseudonimiseerOptions,
  type PseudonimiseerResult,
  pseudonimiseer,
} from './pseudonimiseer.ts';
