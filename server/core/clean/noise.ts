/** Lines that no reader came for, by what they look like. Reasons are model/document's. */
export interface NoisePattern {
  readonly reason: string;
  readonly pattern: RegExp;
  /** The line only announces what follows: a short line after it is noise of the same kind. */
  readonly announces?: boolean;
  /** All that follows to the text's end is noise of the same kind. */
  readonly closes?: boolean;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const NOISE: readonly NoisePattern[] = [
  {
    reason: 'advert',
    pattern:
      /^\W*(?:advertis?e?ments?|sponsored(?: content| by [^\n]{1,60})?|promoted(?: content)?|(?:story|article) continues below(?: this)?(?: advertisement)?)\W*$/iu,
    examples: ['- Advertisement -', '- Advertisment -', 'Story continues below advertisement'],
    counterexamples: ['Sponsored talks began in Doha.'],
  },
  {
    reason: 'teaser',
    pattern:
      /^\W*(?:see also|also read|read also|read more|read next|also see|don['’]t miss|you may also like|recommended(?: for you)?|watch(?: now)?|listen|more on this|related(?: stor(?:y|ies)| articles?| news| coverage| content| posts?| topics?)?)(?:\s*[:|»>→]|\s{2}|\s-\s)/iu,
    announces: true,
    examples: [
      'ALSO READ: Minister to rethink exports',
      'See also  Man held after fire',
      'SEE ALSO:',
    ],
    counterexamples: ['Related officials said so.', 'Watch officials say.'],
  },
  {
    reason: 'teaser',
    pattern:
      /^\W*(?:see also|also read|read also|read more|read next|also see|you may also like)\b[^.!?]{0,200}$/iu,
    announces: true,
    examples: ['Read more about the talks', 'See also'],
    counterexamples: ['Read more carefully, the text says otherwise.'],
  },
  {
    reason: 'related',
    pattern:
      /^\W*(?:related (?:stor(?:y|ies)|articles?|news|coverage|posts?|topics?|links?)|more (?:stories|news|from .{1,40})|top stories|latest news|trending(?: now)?|most (?:popular|read|viewed|shared)|what to read next|in case you missed it|editor['’]?s['’]? picks?)\W*$/iu,
    announces: true,
    examples: ['Related Articles', 'Top stories'],
    counterexamples: ['More stories emerged from the talks.'],
  },
  {
    reason: 'credit',
    pattern:
      /^\W*(?:photos?|images?|pictures?|photograph|video|photo credits?|image credits?|credits?)\s*(?:[:©]|by\s)/iu,
    examples: ['PHOTO: A. Writer via Agency file', 'Image: Someone'],
    counterexamples: ['Photos showed the two shaking hands.'],
  },
  {
    reason: 'credit',
    pattern:
      /^[\p{L} .'’-]{2,50}\/(?:AFP|AP|Reuters|EPA|Getty|Xinhua|TASS|Yonhap|Pool|Anadolu)\b[^.]{0,50}$/iu,
    examples: ['Jane Doe/AFP via Getty Images'],
    counterexamples: ['The AFP/Reuters report was denied by the ministry in a long statement.'],
  },
  {
    reason: 'cookie',
    pattern:
      /\b(?:uses? cookies|cookie (?:policy|settings|preferences|notice)|accept (?:all )?cookies|best viewed (?:using|with|in)|enable javascript|privacy policy|terms (?:of use|of service|and conditions)|all rights reserved|copyright ©|©\s?(?:copyright\s)?\d{4})/iu,
    examples: ['This website is best viewed using the latest browsers.', 'We use cookies.'],
    counterexamples: ['The minister ate cookies with the envoy.'],
  },
  {
    reason: 'comments',
    pattern:
      /^\W*(?:please enter your (?:comment|name)|leave (?:a|your) (?:reply|comment)|post (?:a )?comment|recent comments|comments? (?:are|is) closed|(?:\d+ )?comments?|save my name|your email address will not|log in to (?:leave|post)|join the conversation|add a comment)\b[^.]{0,120}[.!]?$/iu,
    examples: ['Please enter your comment!', 'Recent Comments', 'Leave a reply'],
    counterexamples: [
      'Comments by the spokesman drew a sharp answer from the embassy. It said no.',
    ],
  },
  {
    reason: 'newsletter',
    pattern:
      /^\W*(?:sign up|subscribe|get (?:the|our) .{1,40}newsletter|newsletter|join our (?:newsletter|mailing list|channel|whatsapp)|follow us|download (?:the|our) app|click here|support our journalism|become a member|already a subscriber)\b.{0,160}$/iu,
    examples: ['Sign up for our newsletter', 'Follow us on X'],
    counterexamples: ['The two will sign up to the pact.'],
  },
  {
    reason: 'about',
    pattern:
      /^\W*(?:(?:about the authors?|meet the author)(?:\W*$|: )|(?:about us|about this site|contact us)\W*$)/iu,
    closes: true,
    examples: ['About The Author', 'About the author: A. Writer lives in Lima.'],
    counterexamples: ['About the author of the plan nothing is known.'],
  },
  {
    reason: 'navigation',
    pattern: /^Home(?:\p{Lu}|\s*[>»/|›•]|\s+(?:News|World|Politics|Top Stories)\b)/u,
    examples: ['HomeTop StoriesEnvoy summoned over pact', 'Home > World > Asia'],
    counterexamples: ['Home Office officials met the envoy.'],
  },
  {
    reason: 'navigation',
    pattern:
      /^\W*(?:skip to (?:main )?content|share(?: this)?(?: article| story)?|print(?: this)?|email|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy link|menu|search|google search engine|award banner|log ?in|sign in|back to top|previous (?:article|post)|next (?:article|post)|loading|listen to this article|\d+ min(?:ute)?s? read|load more)\W*$|^(?:tags?|topics?|filed under|share (?:this )?on)\b[^.!?]{1,160}$/iu,
    examples: ['Share this article', 'Google search engine', 'Tags: treaty, envoy', '4 min read'],
    counterexamples: ['Print runs were cut after the raid.'],
  },
];

/** The pattern that calls a line noise, or undefined. */
export function findNoise(line: string): NoisePattern | undefined {
  return NOISE.find(({ pattern }) => pattern.test(line));
}
