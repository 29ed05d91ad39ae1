import { contenderNames, isContender } from './contenders.ts';
import { measure } from './measure.ts';

/** `worker.ts CONTENDER SIZE`: measures one contender in this process and prints its figures as one JSON line. */
const [name = '', size = ''] = process.argv.slice(2);
if (!isContender(name)) {
  throw new TypeError(`The contender should be one of ${contenderNames.join(', ')}, not "${name}"`);
}
console.log(JSON.stringify(await measure(name, Number(size))));
