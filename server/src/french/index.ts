/** The French layer: pure functions over strings, nothing of the format. Spans are UTF-16 offsets into the text given. */
export { type CrossBlocMention, crossBlocMentions } from './cross-bloc';
export { type EvaluationReading, readEvaluation } from './evaluation';
export type { HeadKind } from './head';
export { type JuryMembers, type JuryReading, readJury } from './jury';
export { type OtherLanguage, otherLanguageOf } from './language';
export { measuresIn } from './measures';
export { memo } from './memo';
export type { StatementMatch } from './near-pairs';
export { type Rewriting, rewriteAsInfinitive } from './rewrite';
export { splitSentences } from './sentences';
export { compareStatements, DUPLICATE_THRESHOLD, type Similarity } from './similarity';
export { analyseStatement, type Statement, type StatementVerb, type Vocabulary } from './statement';
export { StatementIndex } from './statement-index';
export { indicatorPatternsFor, type SubjectiveWord, subjectiveWords } from './subjective';
export { fold, type TextSpan } from './text';
export { observableVerbsFor } from './vague';
