import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { Analysis } from '../../analysis';
import { MODIFIERS, semanticTokensOf, TOKEN_TYPES, tokenEdits } from '../../features/semantic-tokens';
import type { Client } from '../client';
import type { EditedDocument } from '../edited-document';
import type { Handler } from '../handler';

/** What the client has: the next answer is told from it. */
interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

export const semanticTokens: Handler = {
  capabilities: (client) => ({
    semanticTokensProvider: {
      legend: { tokenTypes: typesFor(client), tokenModifiers: [...MODIFIERS] },
      range: true,
      full: { delta: true },
    },
  }),
  register(session) {
    const sent = new WeakMap<EditedDocument, Sent>();
    let count = 0;
    const full = (analysis: Analysis, document: EditedDocument): SemanticTokens => {
      const answer = { resultId: String(++count), data: semanticTokensOf(analysis) };
      sent.set(document, answer);
      return answer;
    };
    const { semanticTokens: requests } = session.connection.languages;
    requests.on(
      session.aboutReferentiel('couleurs', { data: [] }, (analysis, _, document) => full(analysis, document)),
    );
    requests.onDelta(
      session.aboutReferentiel<
        { textDocument: { uri: string }; previousResultId: string },
        SemanticTokens | SemanticTokensDelta
      >('couleurs', { data: [] }, (analysis, { previousResultId }, document) => {
        const former = sent.get(document);
        const { resultId, data } = full(analysis, document) as Sent;
        if (former?.resultId !== previousResultId) return { resultId, data: [...data] };
        return { resultId, edits: tokenEdits(former.data, data) };
      }),
    );
    requests.onRange(
      session.aboutReferentiel('couleurs', { data: [] }, (analysis, { range }) => ({
        data: semanticTokensOf(analysis, range),
      })),
    );
  },
};

/** The names of VS Code's extension; other editors know those of LSP, and leave alone what they do not know. */
function typesFor({ isVsCode }: Client): string[] {
  return TOKEN_TYPES.map((type) => (type === 'verbe' && !isVsCode ? 'keyword' : type));
}
