import type { ReactElement } from 'react';
import type { Explanation } from '../../../../server/model/intake.ts';
import { useExplanation } from '../../queries/documents.ts';
import { DOCUMENT_WORDS, USE_WORDS, VERDICT_WORDS } from '../../words/documents.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { STATUS_WORDS } from '../../words/terms.ts';
import { growParse } from '../../text/parseTree.ts';
import { IconButton } from '../kit/controls.tsx';
import { Glyph } from '../kit/glyphs.tsx';
import { Icon } from '../kit/icons.tsx';
import { Link } from '../kit/Link.tsx';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { ParseTree } from './ParseTree.tsx';

const WORDS = DOCUMENT_WORDS.why;
const RANK = { fired: 0, 'passed-over': 1, stopped: 2 } as const;

function Events({ told }: { told: Explanation }): ReactElement {
  if (told.events.length === 0) return <p className="sec">{WORDS.noEvent}</p>;
  return (
    <ul>
      {told.events.map((event, at) => (
        <li key={at} className="whyevent">
          <b>
            {event.source} {event.act} {event.target ?? ''}
          </b>
          {event.status === 'asserted' ? null : (
            <span className="tag warn">{STATUS_WORDS[event.status]}</span>
          )}
          <ul>
            {event.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Rules({ told }: { told: Explanation }): ReactElement {
  if (told.rules.length === 0) return <p className="sec">{WORDS.noRules}</p>;
  const rules = [...told.rules].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  return (
    <ul>
      {rules.map((rule, at) => (
        <li key={at} className={`whyrule ${rule.verdict}`}>
          <Icon name={rule.verdict === 'fired' ? 'check' : 'minus'} small />
          <div>
            <span className="id">{rule.id}</span> <span className="mut">{WORDS.at(rule.word)}</span>
            <p>
              <b>{VERDICT_WORDS[rule.verdict]}:</b> {rule.why}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Mentions({ told }: { told: Explanation }): ReactElement {
  if (told.mentions.length === 0) return <p className="sec">{WORDS.noMentions}</p>;
  return (
    <ul>
      {told.mentions.map(({ start, text, entity, use, why }) => (
        <li key={start} className="whymention">
          {entity === null ? <Icon name="minus" small /> : <Glyph kind={entity.kind} />}
          <div>
            “{text}”{' '}
            {entity === null ? (
              <span className="mut">{WORDS.unknown}</span>
            ) : (
              <Link to={{ view: 'network', opened: { kind: 'entity', id: entity.id } }}>
                {entity.name}
              </Link>
            )}{' '}
            <span className="mut">{USE_WORDS[use] ?? use}</span>
            <p>{why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ told }: { told: Explanation }): ReactElement {
  return (
    <div className="whyin">
      {told.isCurrent ? null : <p className="tag warn">{WORDS.outdated}</p>}
      <blockquote className="quote">{told.text}</blockquote>
      <h3 className="h">{WORDS.events}</h3>
      <Events told={told} />
      <h3 className="h">{WORDS.rules}</h3>
      <Rules told={told} />
      <h3 className="h">{WORDS.mentions}</h3>
      <Mentions told={told} />
      <h3 className="h">{WORDS.parse}</h3>
      <ParseTree branches={growParse(told.tokens)} />
    </div>
  );
}

/** Why a sentence gave what it gave: rules, names and parse, beside the text. */
export function WhyPanel({
  id,
  event,
  sentence,
}: {
  id: string;
  event: string | null;
  sentence: number;
}): ReactElement {
  const { data: told, error, refetch } = useExplanation(id, sentence);
  const apply = useApply();
  const last = told?.sentences.length ?? sentence;
  const step = (why: number): void => apply(goTo({ view: 'document', id, event, why }));
  return (
    <aside className="sp why" aria-label={WORDS.title}>
      <div className="sph">
        <h2>{WORDS.title}</h2>
        <span className="mut num" aria-live="polite">
          {told === undefined ? null : WORDS.of(sentence, told.sentences.length)}
        </span>
        <span className="grow" />
        <div className="ibs">
          <IconButton
            icon="up"
            label={WORDS.previous}
            isDisabled={sentence <= 1}
            onPress={() => step(sentence - 1)}
          />
          <IconButton
            icon="down"
            label={WORDS.next}
            isDisabled={sentence >= last}
            onPress={() => step(sentence + 1)}
          />
          <IconButton
            icon="close"
            label={WORDS.close}
            onPress={() => apply(goTo({ view: 'document', id, event }))}
          />
        </div>
      </div>
      {told !== undefined ? (
        <Reasons told={told} />
      ) : error !== null ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <p className="whyin late">{WORDS.loading}</p>
          <Skeleton lines={9} />
        </>
      )}
    </aside>
  );
}
