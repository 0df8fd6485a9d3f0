// The result: whether it holds, the causes with what to do, and the texts with what differs.

import { diffArrays } from 'diff';
import { type Bytes, type Comparison, type Diagnosis, type RequestDiagnosis, concat, utf8, visible } from '../diagnose/index.ts';
import { wordsOf } from '../words/causes.ts';
import type { Language } from '../words/language.ts';
import { PART_TODO, PART_WORDS, REPORT } from '../words/report.ts';
import { WORKBENCH } from '../words/workbench.ts';
import type { Result } from './checks.ts';

interface Props {
  readonly result: Result;
  readonly language: Language;
}

export function ResultView({ result, language }: Props) {
  if ('hint' in result) return <p class="hint">{WORKBENCH[result.hint][language].replace('%s', result.what ?? '')}</p>;
  const { diagnosis, parts } = result;
  const isRequest = 'built' in diagnosis || 'authorization' in diagnosis;
  const name = isRequest ? (diagnosis.holds ? 'requestHolds' : 'requestFails') : diagnosis.holds ? 'holds' : 'fails';
  return (
    <>
      <h2 class={diagnosis.holds ? 'verdict holds' : 'verdict fails'}>
        <span aria-hidden="true">{diagnosis.holds ? '✓ ' : '✗ '}</span>
        {REPORT[name][language]}
      </h2>
      <Causes diagnosis={diagnosis} language={language} />
      {parts && <Parts parts={parts} language={language} />}
      <Texts diagnosis={diagnosis} language={language} />
    </>
  );
}

function Causes({ diagnosis, language }: { readonly diagnosis: Diagnosis | RequestDiagnosis; readonly language: Language }) {
  const rows = [
    ...diagnosis.causes.map((cause) => ({ cause, label: 'cause' as const })),
    ...diagnosis.notes.map((cause) => ({ cause, label: 'note' as const })),
  ];
  return (
    <dl class="causes">
      {rows.map(({ cause, label }) => {
        const { is, todo } = wordsOf(cause, language);
        return (
          <div key={`${cause.id} ${cause.what}`} data-cause={cause.id}>
            <dt>{REPORT[label][language]}</dt>
            <dd>
              <strong>{is}</strong>
              <br />
              {todo}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Parts({ parts, language }: { readonly parts: readonly Comparison[]; readonly language: Language }) {
  const wrong = parts.find(({ same }) => same === false)?.part ?? 'none';
  const shown = (text: string | undefined) => (text === undefined ? REPORT.unknown[language] : visible(utf8(text)));
  return (
    <>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td> </td>
              <th scope="col">{REPORT.here[language]}</th>
              <th scope="col">{REPORT.there[language]}</th>
              <td> </td>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ part, here, there, same }) => (
              <tr key={part} class={same === false ? 'differs' : ''}>
                <th scope="row">{PART_WORDS[part][language]}</th>
                <td>
                  <code>{shown(here)}</code>
                </td>
                <td>
                  <code>{shown(there)}</code>
                </td>
                <td>{same === undefined ? '' : same ? `✓ ${REPORT.same[language]}` : `✗ ${REPORT.differs[language]}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{PART_TODO[wrong][language]}</p>
    </>
  );
}

function Texts({ diagnosis, language }: { readonly diagnosis: Diagnosis | RequestDiagnosis; readonly language: Language }) {
  const isRequest = 'built' in diagnosis;
  const seen = isRequest ? diagnosis.built : (diagnosis as Diagnosis).verified;
  const covered = isRequest ? (diagnosis as RequestDiagnosis).signed : (diagnosis as Diagnosis).covered;
  if (!seen) return null;
  const pieces = covered && differences(concat(...seen), concat(...covered));
  return (
    <>
      <h3>{REPORT[isRequest ? 'built' : 'verified'][language]}</h3>
      <pre tabIndex={0}>
        {pieces ? (
          pieces.map(({ text, side }, index) => side !== 'covered' && <Piece key={index} text={text} side={side} />)
        ) : (
          <Piece text={visible(concat(...seen))} />
        )}
      </pre>
      {pieces && (
        <>
          <h3>{REPORT.covered[language]}</h3>
          <pre tabIndex={0}>{pieces.map(({ text, side }, index) => side !== 'seen' && <Piece key={index} text={text} side={side} />)}</pre>
        </>
      )}
    </>
  );
}

interface PieceProps {
  readonly text: string;
  readonly side?: 'seen' | 'covered' | undefined;
}

/** A piece of a text, with a line break after each newline that it shows. */
function Piece({ text, side }: PieceProps) {
  const broken = text.replaceAll('\\n', '\\n\n');
  return side === undefined ? broken : <mark class={side}>{broken}</mark>;
}

const LONG = 20_000; // bytes, beyond which only what lies between the same start and the same end is marked

/** The two texts in pieces: of both, or of one of them alone. */
function differences(one: Bytes, other: Bytes): readonly PieceProps[] {
  let [start, end] = [0, 0];
  const most = Math.min(one.length, other.length);
  while (start < most && one[start] === other[start]) start += 1;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const middle = [one.subarray(start, one.length - end), other.subarray(start, other.length - end)] as const;
  const inner: readonly PieceProps[] =
    middle[0].length + middle[1].length > LONG
      ? [
          { text: visible(middle[0]), side: 'seen' },
          { text: visible(middle[1]), side: 'covered' },
        ]
      : diffArrays([...visible(middle[0])], [...visible(middle[1])]).map(({ value, added, removed }) => ({
          text: value.join(''),
          side: added ? 'covered' : removed ? 'seen' : undefined,
        }));
  return [{ text: visible(one.subarray(0, start)) }, ...inner, { text: visible(one.subarray(one.length - end)) }];
}
