/** One rival in a process of its own; {@link RivalProcess} is its other end. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { BenchCase } from './bench-case';
import { createMeter } from './measure';
import { RIVALS, type RivalId } from './rivals';

type Question =
  | { readonly ask: 'prepare'; readonly rival: RivalId; readonly given: BenchCase }
  | { readonly ask: 'occupancy'; readonly firstApplications: number }
  | { readonly ask: 'measure' };

/**
 * A rival that shares nothing with the others but the machine. In one process the mere loading of
 * a library can switch off what V8 assumes of typed arrays, and slow all others by half.
 */
export class RivalProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly name: string,
  ) {}

  static async start(rival: RivalId, given: BenchCase): Promise<RivalProcess> {
    const child = fork(__filename);
    const name = await answer<string>(child, { ask: 'prepare', rival, given });
    return new RivalProcess(child, name);
  }

  /** Occupancy at each month boundary. */
  occupancy(firstApplications: number): Promise<readonly number[]> {
    return answer(this.child, { ask: 'occupancy', firstApplications });
  }

  /** Microseconds per run, in one short round. */
  measure(): Promise<number> {
    return answer(this.child, { ask: 'measure' });
  }

  stop(): void {
    this.child.kill();
  }
}

async function answer<T>(child: ChildProcess, question: Question): Promise<T> {
  const ended = new AbortController();
  const exit = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error(`A rival's process ended at "${question.ask}"`);
  });
  child.send(question);
  try {
    const [message] = (await Promise.race([
      once(child, 'message', { signal: ended.signal }),
      exit,
    ])) as [T];
    return message;
  } finally {
    exit.catch(() => undefined);
    ended.abort();
  }
}

/** The rival's side. */
function serve(reply: (message: unknown) => void): void {
  let ask = (question: Question): unknown => {
    throw new Error(`"${question.ask}" before "prepare"`);
  };
  process.on('message', (question: Question) => {
    if (question.ask !== 'prepare') {
      reply(ask(question));
      return;
    }
    RIVALS[question.rival](question.given).then(
      (rival) => {
        const meter = createMeter(rival.repeat);
        ask = (next) => {
          if (next.ask === 'measure') return meter();
          if (next.ask === 'occupancy') rival.run(next.firstApplications);
          return Array.from(rival.occupancy());
        };
        reply(rival.name);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}

const send = process.send?.bind(process);
if (require.main === module && send) serve((message) => send(message));
