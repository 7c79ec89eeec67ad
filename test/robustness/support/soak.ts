import { changeOf } from './editor';
import type { Random } from './random';
import type { ServerProcess } from './server-process';

/** What is on the heap of the server once nothing more can be freed, after so many edits of one document. */
export interface Sample {
  readonly edits: number;
  readonly heap: number;
}

export interface Soak {
  /** Once a document of the same kind was opened, edited and closed: code and lexicons are there, no document is. */
  readonly before: number;
  /** At the same text each time, the first one before any edit. */
  readonly samples: readonly Sample[];
  /** Once the document is closed. */
  readonly closed: number;
  readonly milliseconds: number;
}

export interface SoakPlan {
  readonly text: string;
  readonly edits: number;
  /** Edits between two samples. */
  readonly every: number;
  readonly random: Random;
  readonly onSample?: (sample: Sample) => void;
}

const WARM_UP = 300;
/** Edits between two moments when the editor asks for the rest: outline, colours, completion… */
const ASKED_EVERY = 20;

/** Edits a document for hours of an author's time, each edit answered before the next one, and closes it. */
export async function soak(server: ServerProcess, plan: SoakPlan): Promise<Soak> {
  const { text, edits, every, random, onSample } = plan;
  await new EditedFile(server, 'file:///dossier/mise-en-train.referentiel.yaml').session(
    text,
    WARM_UP,
    random,
  );
  const before = await server.heap();
  const samples: Sample[] = [];
  const start = performance.now();
  const file = new EditedFile(server, 'file:///dossier/endurance.referentiel.yaml');
  await file.session(text, edits, random, async (done) => {
    if (done < edits && done < (samples.at(-1)?.edits ?? -every) + every) return;
    const sample = { edits: done, heap: await server.heap() };
    samples.push(sample);
    onSample?.(sample);
  });
  return { before, samples, closed: await server.heap(), milliseconds: performance.now() - start };
}

/** Bytes that an edit adds, by least squares; what is learnt during the first tenth of the edits is not counted. */
export function growthOf(samples: readonly Sample[]): number {
  const from = (samples.at(-1)?.edits ?? 0) / 10;
  const counted = samples.filter(({ edits }) => edits >= from);
  const mean = (of: (sample: Sample) => number) =>
    counted.reduce((sum, sample) => sum + of(sample), 0) / counted.length;
  const [edits, heap] = [mean((one) => one.edits), mean((one) => one.heap)];
  const spread = mean((one) => (one.edits - edits) ** 2);
  return mean((one) => (one.edits - edits) * (one.heap - heap)) / spread;
}

class EditedFile {
  #version = 1;
  #told: (() => void) | undefined;

  constructor(
    readonly server: ServerProcess,
    readonly uri: string,
  ) {}

  /** `atRest`: told each time that the text is what it was, with the edits done so far. */
  async session(
    text: string,
    edits: number,
    random: Random,
    atRest: (done: number) => Promise<void> = async () => {},
  ): Promise<void> {
    const { connection } = this.server;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (told: { uri: string; version?: number }) => {
        if (told.uri === this.uri && (told.version ?? this.#version) === this.#version) this.#told?.();
      },
    );
    await this.#answered(() => this.server.open(this.uri, text));
    await atRest(0);
    let current = text;
    for (let done = 0, cycle = 0; done < edits; cycle++) {
      for (const next of cycleOn(text, cycle, random)) {
        const change = changeOf(current, next, random);
        this.#version += 1;
        const textDocument = { uri: this.uri, version: this.#version };
        await this.#answered(() =>
          connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [change] }),
        );
        current = next;
        done += 1;
        if (done % ASKED_EVERY === 0) await this.#ask(change.range.start);
      }
      await atRest(done);
    }
    await this.#answered(() =>
      connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } }),
    );
  }

  /** Until the findings of this version are told, or withdrawn. */
  async #answered(send: () => Promise<void>): Promise<void> {
    const told = new Promise<void>((resolve) => {
      this.#told = resolve;
    });
    await send();
    await told;
  }

  async #ask(position: { line: number; character: number }): Promise<void> {
    const textDocument = { uri: this.uri };
    const range = { start: position, end: position };
    const asked: readonly [string, object][] = [
      ['documentSymbol', {}],
      ['semanticTokens/full', {}],
      ['foldingRange', {}],
      ['codeLens', {}],
      ['inlayHint', { range }],
      ['codeAction', { range, context: { diagnostics: [] } }],
      ['completion', { position }],
      ['hover', { position }],
    ];
    for (const [method, params] of asked)
      await this.server.connection.sendRequest(`textDocument/${method}`, { textDocument, ...params });
  }
}

/** Successive texts, the last of which is the first again: what may grow is not the document. Words are never the same. */
function cycleOn(text: string, cycle: number, random: Random): string[] {
  const word = ` mot${cycle}${random.pick(['é', 'ation', 'er', 's'])}`;
  const sentence = endOfLine(text, /: \p{Lu}\p{L}+ .*$/gmu, random);
  const typed = Array.from(word, (_, rank) => inserted(text, sentence, word.slice(0, rank + 1)));
  switch (random.below(6)) {
    case 0:
    case 1:
      return [...typed, text];
    case 2:
      // A quote that does not close, as long as it takes to type it.
      return [inserted(text, sentence, '"'), inserted(text, sentence, `"${word}`), text];
    case 3: {
      const at = endOfLine(text, /^ +competences:$/gmu, random);
      const pasted = `\n      - id: C99.${cycle}\n        enonce: Vendre${word} afin de servir le client\n        criteres: [Le${word} est dit]`;
      return [inserted(text, at, pasted), inserted(text, at, pasted.replaceAll(word, ' reste')), text];
    }
    case 4: {
      const from = text.lastIndexOf('\n', random.below(text.length)) + 1;
      let to = from;
      for (let lines = random.between(1, 40); lines > 0; lines--)
        to = text.indexOf('\n', to) + 1 || text.length;
      return [text.slice(0, from) + text.slice(to), text];
    }
    default: {
      const ids = [...text.matchAll(/\bC\d+\.\d+\b/g)];
      const id = random.pick(ids);
      return [`${text.slice(0, id.index)}C${cycle}.0${text.slice(id.index + id[0].length)}`, text];
    }
  }
}

function inserted(text: string, at: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at);
}

/** The end of one of the lines that match, the next one after a place of chance. */
function endOfLine(text: string, pattern: RegExp, random: Random): number {
  pattern.lastIndex = random.below(text.length);
  const match = pattern.exec(text) ?? pattern.exec(text);
  if (!match) throw new Error(`no line has ${pattern}`);
  return match.index + match[0].length;
}
