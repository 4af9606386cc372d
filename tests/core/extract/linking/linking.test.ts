import { extractDocument } from '../../../../server/core/pipeline.ts';
import { loadResources } from '../../../../server/io/resources.ts';

const resources = loadResources();

/** What answers what, as "answering source ACT > answered source ACT". */
function repliesOf(text: string): readonly string[] {
  const { events } = extractDocument({ key: 'a', text, publishedAt: '2024-06-27' }, resources);
  const byId = new Map(events.map((e) => [e.id, e]));
  return events.flatMap((e) =>
    e.answers.map((id) => {
      const to = byId.get(id);
      return `${e.source.country ?? ''} ${e.type} > ${to?.source.country ?? ''} ${to?.type ?? ''}`;
    }),
  );
}

test('an act that no other is said to answer answers none', () => {
  expect(repliesOf('Norway warned Kenya on Monday.\n\nKenya warned Norway.')).toStrictEqual([]);
});

test('a warning of a third state is not the one that is answered', () => {
  expect(
    repliesOf('Chad warned Kenya.\n\nKenya warned Norway in reply to a remark from Norway.'),
  ).toStrictEqual([]);
});

test('a request that is refused and told of nowhere else is not made up', () => {
  expect(repliesOf('Kenya rejected Norway’s request on Monday.')).toStrictEqual([]);
});

test('what nobody did is not answered', () => {
  expect(
    repliesOf('Norway warned Kenya on Monday.\n\nKenya expressed regret at the storm in Norway.'),
  ).toStrictEqual([]);
});

test.each([
  [
    'Norway warned Kenya on Monday. Responding to the warning, Kenya criticized Norway.',
    'KEN CRITICIZED > NOR WARNED',
  ],
  [
    'Norway expelled the Kenyan ambassador. In retaliation Kenya cut its aid to Norway.',
    'KEN SANCTIONED > NOR EXPELLED',
  ],
  [
    'Norway supported Kenya on Monday. Kenya thanked Norway for the support.',
    'KEN PRAISED > NOR SUPPORTED',
  ],
  [
    'Norway invited Kenya to talks. Kenya turned down the invitation.',
    'KEN REJECTED > NOR INVITED',
  ],
  [
    'Kenya warned Norway on Thursday not to make a mistake that could have grave consequences for their relations, in reply to a warning from Oslo.',
    'KEN WARNED > NOR WARNED',
  ],
  [
    'Kenya expelled a Norwegian consul on Monday after Norway’s protest to Kenya.',
    'KEN EXPELLED > NOR PROTESTED',
  ],
  [
    'Norway warned Kenya on Sunday about the port.\n\nKenya rejected Norway’s warning on Monday.',
    'KEN REJECTED > NOR WARNED',
  ],
  [
    'Norway warned Kenya over the port.\n\nKenya warned Norway on Monday in reply to a warning from Norway.',
    'KEN WARNED > NOR WARNED',
  ],
  [
    'The government of Norway asked Kenya to leave.\n\nResponding to a request by the Norwegian government, Kenya said that the visit was over.',
    'KEN SAID > NOR URGED',
  ],
  [
    'Norwegian Foreign Minister Ola Berg said that Kenya was wrong.\n\nKenyan spokesman Tom Otieno warned Norway over the port.\n\nOtieno’s comments came in response to the remarks by Berg.',
    'KEN WARNED > NOR SAID',
  ],
])('%s', (text, wanted) => {
  expect(repliesOf(text)).toStrictEqual([wanted]);
});
