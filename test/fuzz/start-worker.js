// Node gives a worker none of the loaders of the main thread: TypeScript can be imported once tsx is registered here, too.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
