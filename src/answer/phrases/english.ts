import type { Phrases } from './phrases.ts';

export const english: Phrases = {
  tag: 'en',
  nouns:
    'article document report story file text page handbook post webpage manual guide rules regulations bylaws statutes ' +
    'charter policy minutes study reader syllabus leaflet brochure',
  it: `
    it
    (this|that)
    (this|that|the) {noun}
    this (book|paper|piece|essay|letter|news|book|brochure|leaflet|one)
    (this|the) (news (article|story|report)|blog post|press release)
  `,
  title: `
    (what is|whats|what was) (the|its) (title|headline|name) [of {document}]
    (what is|whats) {document}s (title|headline)
    (what is|whats) {document} (called|titled|entitled)
    (what is|whats|what are) {document} about
    what {document} (is|are) about
    what {document} is called
    what are (these|the) documents about
    how is {document} called
    (what is|whats) (the|its) [main] (topic|subject|theme) [of {document}]
    what does (this|the) {noun} (talk about|deal with|discuss)
    (what is|whats) (this|that|it) all about
    (which|what) (title|headline) does {document} have
    [the] (title|headline) [of {document}]
  `,
  author: `
    who (wrote|authored|has written) {document}
    (who is|whos|who was|who are) (the|its) (author|authors|writer|writers) [of {document}]
    who is {document}s author
    by whom (was|is|were|are) {document} written
    who (was|is|were|are) {document} (written by|by)
    (what is|whats) the (author|authors name|name of the author) [of {document}]
    written by (who|whom)
    [the] (author|authors) [of {document}]
  `,
  publisher: `
    who (published|has published|issued|released|put out) {document}
    (who is|whos|who was) (the|its) publisher [of {document}]
    by whom (was|is|were|are) {document} (published|issued|released)
    who (was|is|were|are) {document} (published|issued|released) by
    (which|what) (newspaper|paper|agency|news agency|company|publisher|organisation|organization|site|website|magazine) published {document}
    (what is|whats) the (publisher|name of the publisher) [of {document}]
    published by (who|whom)
    [the] publisher [of {document}]
  `,
  date: `
    when (was|is|were|are) {document} (published|written|issued|released|posted)
    when did {document} (appear|come out)
    (what|which) (date|day|year) (was|is|were|are) {document} (published|written|issued|released|posted|from)
    (on|in) (what|which) (date|day|year) (was|were) {document} (published|written|issued|released|posted)
    (what is|whats|what was) (the|its) (date|publication date|date of publication|publishing date|release date) [of {document}]
    what date is {document} [from]
    when is {document} from
    how (old|recent) is {document}
    when published
    [the] (date|publication date|date of publication) [of {document}]
  `,
  greeting: `
    (hi|hello|hey|hiya|howdy|yo|greetings|hullo|heya|hi hi|hello hello)
    (hi|hello|hey) there
    good (morning|afternoon|evening|day)
    (morning|evening)
    (how are you|how are you doing|how do you do|hows it going|how is it going|whats up|what is up|sup|nice to meet you) [today]
    (are you there|anyone (here|there)|anybody (here|there)|is anyone (here|there)|is anybody (here|there)|can you hear me)
  `,
  thanks: `
    (thanks|thank you|many thanks|thx|ty|thank u|tysm|cheers|thankyou) [(so much|very much|a lot|a million|a bunch|again|for your help|for the help|for that)]
    (much appreciated|i appreciate it|thats (great|perfect|helpful)|(great|nice|perfect|awesome|excellent|wonderful|cool|very helpful|well done|good job|nice work|great job|great work))
    (good|great|nice) bot
  `,
  goodbye: `
    (bye|goodbye|good bye|bye bye|see you|see ya|cya|farewell|so long|take care|good night|goodnight|gn) [(now|later|soon|tomorrow)]
    have a (nice|good|great) (day|evening|weekend|one)
    until next time
  `,
  bot: `
    who are you
    who you are
    what are you
    what can (you|this bot|the bot|quoteline) do [for me]
    what do you do
    what do you know
    how (do you|does this|does it|does this bot|does the bot|does quoteline) work
    how (do|can|should) i (use (you|this|this bot|the bot)|ask [(you|a question)])
    what can i ask [you]
    are you (a|an|) (bot|robot|human|person|ai|machine|real|chatgpt|computer|program|real person)
    (what|who) is (quoteline|this bot|the bot)
    whats quoteline
    who (made|created|built|programmed|wrote|developed) you
    (what is|whats) your (name|job|purpose)
    do you have a name
    who am i (talking|speaking) (to|with)
    (introduce|describe) yourself
    [tell me] about (yourself|you)
    what (languages|language) do you (speak|understand|know)
    (which|what) documents do you (have|know|quote)
    can you help [me]
    [i need] help [me] [please]
  `,
  addressee: `
    (there|everyone|everybody|all|folks|guys|team|friend|friends|my friend|buddy|mate|again|you all|yall|sir|madam|robot|dear|man|bro|dude|world)
    [dear] (bot|quoteline)
  `,
  please: `
    (please|pls|plz|kindly)
  `,
  opener: `
    [please] (tell|show|give) me
    (can|could|would|will) you [please] tell me [please]
    (i would like|id like|i want|i wanted|i need|we would like|wed like) to (know|ask)
    (can|may) i ask [you]
    (do you know|i wonder|i was wondering|im wondering|just wondering|let me know)
    (i have a question|i have a quick question|quick question|a question|one question|one more question|another question|question)
    (excuse me|sorry|pardon)
    (and|so|ok|okay|well|but|also|then|now|right|alright)
  `,
};
