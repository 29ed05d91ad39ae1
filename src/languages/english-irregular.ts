/**
 * English words whose forms share no stem: a base form and, after it, the forms that become it. Forms that are
 * commonly other words are left out: "saw" the tool, "left" the side, "found" an institution, "felt" the cloth,
 * "lay", "bound", "wound", "ground".
 */
const irregularForms = `
arise arose arisen; awake awoke awoken; bear borne; beat beaten; become became; befall befell befallen;
begin began begun; behold beheld; bend bent; bid bidden bade; bite bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught;
choose chose chosen; cling clung; creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt;
drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; fight fought;
flee fled; fling flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; grow grew grown; hang hung;
hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lead led; learn learnt;
lend lent; lose lost; mean meant; meet met; mistake mistook mistaken; outgrow outgrew outgrown;
overcome overcame; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid; prove proven; rebuild rebuilt; ride rode ridden; ring rang rung;
rise rose risen; run ran; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot;
show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
speak spoke spoken; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen;
stick stuck; sting stung; strike struck stricken; string strung; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
think thought; throw threw thrown; undergo underwent undergone; understand understood;
undertake undertook undertaken; undo undid undone; uphold upheld; wake woke woken; wear wore worn;
weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood;
write wrote written; rewrite rewrote rewritten; foot feet; tooth teeth; goose geese; mouse mice; man men;
woman women; child children; ox oxen; person people; life lives; knife knives; wife wives; wolf wolves;
half halves; thief thieves; shelf shelves; phenomenon phenomena; criterion criteria;
bacterium bacteria; datum data; medium media; analysis analyses; crisis crises; thesis theses;
hypothesis hypotheses;  nucleus nuclei; fungus fungi; stimulus stimuli; radius radii;
formula formulae; index indices; matrix matrices; vertex vertices; larva larvae; alga algae;
die died dies dying; lie lying lain; make made; give gave given
`;

const baseOfForm = new Map<string, string>();
for (const group of irregularForms.trim().split(/;\s*/)) {
  const [base = '', ...forms] = group.trim().split(/\s+/);
  for (const form of forms) baseOfForm.set(form, base);
}

/** The base of an irregular form, such as `begin` of `began`; any other word as it is. */
export function regularForm(word: string): string {
  return baseOfForm.get(word) ?? word;
}
