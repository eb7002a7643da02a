import { ACT_SOURCES } from './act-sources.ts';

/** A paper, report or survey that coefficients or acts rest on. */
export interface Source {
  readonly reference: string;
  /** The page that was read, or that shows the title; left out where none is kept. */
  readonly address?: string;
  /** `read`: the abstract or headline of a public page. `memory`: the reference alone, not read yet. */
  readonly tag: 'read' | 'memory';
  /** How sure the memory is; only for `memory`. */
  readonly memory?: 'high' | 'medium' | 'low';
  /** What it found, in its words or figures. */
  readonly finding: string;
}

const read = (reference: string, finding: string, address: string): Source => ({
  reference,
  address,
  tag: 'read',
  finding,
});

const remembered = (
  memory: 'high' | 'medium' | 'low',
  reference: string,
  finding: string,
  address?: string,
): Source => ({
  reference,
  ...(address === undefined ? {} : { address }),
  tag: 'memory',
  memory,
  finding,
});

/** Everything that coefficients and acts rest on, by key. */
export const SOURCES = {
  deGrip2016: read(
    'De Grip, Sauermann & Sieben 2016, J. Economic Behavior & Organization 126:39-54',
    'newcomers in a call centre gain 64 % in their first year; experienced peers cut the time to full productivity by 36 %',
    'https://fr.scribd.com/document/420026050/The-role-of-peers-in-estimating-tenure-performance-profiles-Evidence-from-personnel-data',
  ),
  liuBatt2010: read(
    'Liu & Batt 2010, Personnel Psychology 63:265-298',
    'monthly coaching predicts better objective performance in a telecom call centre',
    'https://www.researchwithrutgers.com/en/publications/how-supervisors-influence-performance-a-multilevel-study-of-coach',
  ),
  sandvik2020: read(
    'Sandvik et al. 2020, Quarterly J. Economics 135:1635-1680',
    'structured question-and-advice meetings raise sales by more than 15 %, for at least 20 weeks (RCT)',
    'https://www.hbs.edu/faculty/Pages/item.aspx?num=58132',
  ),
  tannenbaum2013: read(
    'Tannenbaum & Cerasoli 2013, Human Factors 55:231-245',
    'debriefs improve performance by d = .67, 20 % to 25 %',
    'https://peeref.com/zh/works/10103904',
  ),
  manthei2023: read(
    'Manthei, Sliwka & Vogelsang 2023, Management Science 69:2198-2216',
    'performance-review talks in 224 stores: profit +7 %; with a bonus the effect vanishes (RCT)',
    'http://econpapers.repec.org/RePEc:inm:ormnsc:v:69:y:2023:i:4:p:2198-2216',
  ),
  friebel2022: read(
    'Friebel, Heinz & Zubanov 2022, Management Science 68:211-229',
    'store managers asked to care about quits: quits down by a fifth to a quarter for nine months; sales unchanged; time moved from customers to people (RCT)',
    'https://readkong.com/page/econtribute-discussion-paper-no-039-2152237',
  ),
  antonakis2022: remembered(
    'medium',
    'Antonakis, d’Adda, Weber & Zehnder 2022, Management Science 68:6355-6381',
    'workers who were given the task in a charismatic speech did about a sixth more than after a plain one',
  ),
  gardner2018: remembered(
    'medium',
    'Gardner, Van Iddekinge & Hom 2018, J. Management 44:3231-3257',
    'colleagues and managers can see that somebody is about to leave: less effort, less interest in what is far off; such signs go before quitting',
  ),
  friebel2017: read(
    'Friebel, Heinz, Krueger & Zubanov 2017, American Economic Review 107:2168-2203',
    'team bonus for passing sales targets, 193 shops: sales +3 % (RCT)',
    'https://benny.aeaweb.org/articles?id=10.1257%2Faer.20160788',
  ),
  epton2017: read(
    'Epton, Currie & Armitage 2017, J. Consulting & Clinical Psychology 85:1182-1198',
    'setting goals, unique effect in trials: d = .34 (.28 to .41)',
    'https://www.researchgate.net/publication/321440716_Unique_Effects_of_Setting_Goals_on_Behavior_Change_Systematic_Review_and_Meta-Analysis',
  ),
  judge2004: remembered(
    'high',
    'Judge, Piccolo & Ilies 2004, J. Applied Psychology 89:36-51',
    'consideration and follower satisfaction ρ ≈ .46; initiating structure ≈ .22; the two correlate ≈ .17',
  ),
  judge2001: read(
    'Judge, Thoresen, Bono & Patton 2001, Psychological Bulletin 127:376-407',
    'job satisfaction and individual performance r = .30 (as quoted in another abstract)',
    'https://www.scribd.com/document/502969227/Harter',
  ),
  harter2002: read(
    'Harter, Schmidt & Hayes 2002, J. Applied Psychology 87:268-279',
    'unit satisfaction / engagement with customers .32 / .33, turnover −.36 / −.30, productivity .20 / .25',
    'https://workforcelifecycle.com/closing-the-scientist-practitioner-gap-employee-satisfaction-and-productivity/',
  ),
  zhang2015: read(
    'Zhang & Liao 2015, Asia Pacific J. Management 32:959-987',
    'abusive supervision goes with worse attitudes, well-being and performance; no sizes in the abstract',
    'https://discovery.researcher.life/article/consequences-of-abusive-supervision-a-meta-analytic-review/3812806fbd543562b492f931738df040',
  ),
  schwepker2012: read(
    'Schwepker & Good 2012, J. Marketing Theory & Practice 20:437-452',
    'quotas seen as hard lower trust in the firm and performance (345 reps)',
    'https://zhixidata.com/details/1/994336762',
  ),
  kim2018: read(
    'Kim, Beehr & Prewett 2018, J. Leadership & Organizational Studies 25:257-276',
    'empowering leadership with attitude to the leader ρ = .59, with behaviour and performance .31',
    'https://scribd.com/document/549139975/Kim2018-Meta-Analisis',
  ),
  seibert2011: remembered(
    'medium',
    'Seibert, Wang & Courtright 2011, J. Applied Psychology 96:981-1003',
    'psychological empowerment and turnover intention ≈ −.36; the abstract, which was read, gives the direction only',
    'https://www.researchgate.net/publication/50890449_Antecedents_and_Consequences_of_Psychological_and_Team_Empowerment_in_Organizations_A_Meta-Analytic_Review',
  ),
  deci1999: read(
    'Deci, Koestner & Ryan 1999, Psychological Bulletin 125:627-668',
    'contingent rewards and free-choice motivation: d = −.28 to −.40; positive feedback +.33',
    'http://psycnet.apa.org/?fa=main.doiLanding&doi=10.1037/0033-2909.125.6.627',
  ),
  griffeth2000: remembered(
    'medium',
    'Griffeth, Hom & Gaertner 2000, J. Management 26:463-488',
    'turnover with job satisfaction ρ ≈ −.22, with leader-member exchange ≈ −.25',
    'https://scribd.com/document/728277555/A-Meta-Analysis-of-Antecedents-and',
  ),
  nrf: read(
    'National Retail Federation, as told by DailyPay (trade)',
    'retail turnover slightly above 60 % a year',
    'https://www.dailypay.com/blog/employee-turnover-rates-in-retail/',
  ),
  hrx: read(
    'HRx, 5 ways retailers can tackle high turnover (trade)',
    '43 % of exits come within the first 90 days',
    'https://hrx.info/5-ways-retailers-can-tackle-high-turnover',
  ),
  boushey2012: read(
    'Boushey & Glynn 2012, Center for American Progress, as told by ATD',
    'replacing somebody costs 16 % of annual pay in jobs below $30,000',
    'https://www.td.org/newsletters/the-buzz/turnover-is-tremendously-costly-in-retail',
  ),
  franke2006: read(
    'Franke & Park 2006, J. Marketing Research 43:693-702, as quoted by others',
    'customer orientation and objective sales r = .02; adaptive selling does predict',
    'https://cupdf.com/document/does-customer-orientation-impact-objective-sales-performance.html',
  ),
  homburg2011: read(
    'Homburg, Müller & Klarmann 2011, J. Marketing 75(2):55-74',
    'customer orientation and sales: an inverted U; with customer attitude always positive',
    'https://pdfkul.com/when-should-the-customer-really-be-king-on-the-ebscohost_59de8cc51723dd7d5a2e4fdc.html',
  ),
  zboja2016: read(
    'Zboja, Clark & Haytko 2016, J. Academy of Marketing Science 44:806-821',
    'aggressive pressure lowers satisfaction and trust; directive pressure does not',
    'https://link.springer.com/article/10.1007/s11747-015-0468-z',
  ),
  fca2014: read(
    'Financial Conduct Authority MS14/1, 2014',
    'of buyers of point-of-sale add-ons, 19 % did not remember buying it 3 to 4 months later',
    'https://www.lexology.com/library/detail.aspx?g=5bce2c7b-796d-4d89-a980-fceab6057871',
  ),
  directvNow: read(
    'Cord Cutters News 2019, subscriber figures of DirecTV Now (trade)',
    'subscribers fell by 28 % in three quarters when promotions ended',
    'https://www.cordcuttersnews.com/atts-directv-now-lost-168000-subscribers-in-the-2nd-quarter-of-2019/',
  ),
  szymanski2001: remembered(
    'high',
    'Szymanski & Henard 2001, J. Academy of Marketing Science 29:16-35',
    'satisfaction with repurchase intention r ≈ .52, with word of mouth ≈ .57; intention, not behaviour',
    'https://vdocuments.net/customer-satisfaction-a-meta-analysis-of-the-empirical-.html',
  ),
  kumar2013: read(
    'Kumar, Dalla Pozza & Ganesh 2013, J. Retailing 89:246-262',
    'the variance of loyalty behaviour explained by satisfaction alone is rather small',
    'https://documents.pub/document/revisiting-the-satisfactionloyalty-relationship.html',
  ),
  verde2006: read(
    'Wharton and Verde Group 2006 (trade survey)',
    'of those with a problem 31 % told others (8 % one, 8 % two, 6 % six or more), 6 % the store; 100 bad experiences lose 32 to 36 current or potential customers',
    'https://www.management-issues.com/news/3075/the-exponential-power-of-dissatisfaction/',
  ),
  collewet2017: remembered(
    'medium',
    'Collewet & Sauermann 2017, Labour Economics 47:96-106',
    'about 0.9 % more output for 1 % more hours; the page, which was read, gives the direction only: longer shifts lower the output of an hour',
    'http://newsroom.iza.org/en/2017/05/05/do-longer-working-hours-decrease-performance/',
  ),
  chung2021: read(
    'Chung, Narayandas & Chang 2021, Management Science 67:2151-2170',
    'daily instead of monthly quotas in a retail chain: weak sellers improve, strong ones get worse and shift to low-ticket items, profit falls (field experiment)',
    'https://www.hbs.edu/faculty/Pages/item.aspx?num=57507',
  ),
  stajkovic2003: read(
    'Stajkovic & Luthans 2003, Personnel Psychology 56:155-194',
    'money, feedback and recognition at work: d = .47, +16 %; together strongest',
    'https://pdfslide.us/documents/behavioral-management-and-task-performance-in-.html',
  ),
  bradler2016: read(
    'Bradler et al. 2016, Management Science',
    'public recognition raises performance, most when only the best are named, and most of all in those who are not (RCT, 300 workers)',
    'https://studylib.net/doc/18238130/employee-recognition-and-performance--a-field-experiment',
  ),
  deGrip2012: read(
    'De Grip & Sauermann 2012, Economic J. 122:376-399',
    'a week of training in a phone company: +10 % output; part of it fades within weeks (RCT)',
    'https://cris.maastrichtuniversity.nl/en/publications/the-effects-of-training-on-own-and-co-worker-productivity-evidenc',
  ),
  kluger1996: read(
    'Kluger & DeNisi 1996, Psychological Bulletin 119:254-284',
    'feedback improves performance by d = .41, but more than a third of interventions lower it, more so when attention moves to the self',
    'https://cris.huji.ac.il/en/publications/the-effects-of-feedback-interventions-on-performance-a-historical',
  ),
  wagner1994: read(
    'Wagner 1994, Academy of Management Review 19:312-330',
    'participation with performance and with satisfaction r ≈ .11: “small enough to raise concerns about practical significance”',
    'https://scilit.com/publications/0dd0a82cbe7938a7076452b4ea55ec5e',
  ),
  tonHuckman2008: read(
    'Ton & Huckman 2008, Organization Science 19:56-68',
    'turnover hurts margin and service of a retail chain’s stores, but not where procedures are followed (48 months)',
    'https://studylib.net/doc/10437961/organization-science-inf-orms',
  ),
  hausknecht2009: read(
    'Hausknecht, Trevor & Howard 2009, J. Applied Psychology 94:1068-1075',
    'quits lower service quality, more so in large units and with many newcomers (75 units, 59,602 customers)',
    'https://ecommons.cornell.edu/handle/1813/75183',
  ),
  gallup2019: read(
    'Gallup 2019, exit reasons, as told by RDL (vendor)',
    'people left for career 32 %, pay 22 %, fit 20 %, management or environment 17 %, schedule 8 %',
    'https://rdlmanagementconsultants.com.au/2019/05/23/why-people-leave/',
  ),
  schweitzer2004: read(
    'Schweitzer, Ordóñez & Douma 2004, Academy of Management J. 47:422-432',
    'unmet goals lead to misreporting, most when just short, with pay or without (lab)',
    'https://experts.arizona.edu/en/publications/goal-setting-as-a-motivator-of-unethical-behavior',
  ),
  schwepker1999: read(
    'Schwepker & Good 1999, J. Services Marketing 13:38-58',
    'hard quotas and a threat of consequences go with laxer moral judgement (survey)',
    'https://ouci.dntb.gov.ua/works/40YZRXml',
  ),
  npd2018: read(
    'NPD 2018, upgrade cycle of US smartphones (trade)',
    '32 months from one phone to the next; later surveys say 29 (2025) to more than 36',
    'https://www.npd.com/wps/portal/npd/us/news/press-releases/2018/the-average-upgrade-cycle-of-a-smartphone-in-the-u-s--is-32-months---according-to-npd-connected-intelligence/?mod=article_inline',
  ),
  postpaidChurn: read(
    'Mobile World Live, quarterly results of T-Mobile US (trade)',
    'postpaid phone churn 0.77 to 0.87 % a month',
    'https://www.mobileworldlive.com/featured-content/top-three/t-mobile-us-tops-q2-post-paid-phone-adds/',
  ),
  ...ACT_SOURCES,
} as const satisfies Record<string, Source>;

/** The key of one source. */
export type SourceKey = keyof typeof SOURCES;
