import type { DemonstrationPerson } from './person'

/** Those who hold the communities. */
export const facilitatorPeople: readonly DemonstrationPerson[] = [
  {
    at: 'nerida',
    name: 'Nerida Cross',
    pronouns: 'she/her',
    work: [
      ['westhaven', 'Prevention lead', 132, 14],
      ['peak', 'Facilitator', 13],
    ],
  },
  {
    at: 'farah',
    name: 'Farah Siddiqui',
    pronouns: 'she/her',
    work: [
      ['roots', 'Youth worker', 90, 40],
      ['two-rivers', 'Senior project officer', 39],
    ],
    workAddress: true,
    why: 'I hold a group for people who are new. I would like to be a member of one myself.',
  },
  {
    at: 'malia',
    name: 'Malia Fonoti',
    pronouns: 'she/her',
    work: [
      ['peak', 'Senior practice adviser', 60],
      ['portside', 'Manager, prevention', 150, 61],
    ],
  },
  {
    at: 'yusuf',
    name: 'Yusuf Demir',
    pronouns: 'he/him',
    work: [
      ['office', 'Schools lead', 84, 20],
      ['peak', 'Facilitator', 19],
    ],
  },
  {
    at: 'carmel',
    name: 'Carmel Brophy',
    pronouns: 'she/her',
    work: [
      ['brigids', 'Principal', 140, 26],
      ['peak', 'Facilitator', 18],
    ],
  },
  {
    at: 'marlee',
    name: 'Marlee Jackson',
    pronouns: 'she/her',
    work: [
      ['lakes', 'Regional coordinator', 104, 30],
      ['peak', 'Facilitator', 29],
    ],
    workAddress: true,
  },
  {
    at: 'lorraine',
    name: 'Lorraine Abbey',
    pronouns: 'she/her',
    work: [
      ['wattle', 'Manager, community wellbeing', 160, 40],
      ['peak', 'Facilitator', 28],
    ],
  },
]

/** The program team, with the supervisor and the administrator. */
export const teamPeople = [
  {
    at: 'dana',
    name: 'Dana Okafor',
    pronouns: 'she/her',
    work: [['peak', 'Program lead, workforce development', 46]],
    role: 'staff',
  },
  {
    at: 'hannah',
    name: 'Hannah Lindqvist',
    pronouns: 'she/her',
    work: [['peak', 'Program officer', 20]],
    role: 'staff',
  },
  {
    at: 'ruth',
    name: 'Ruth Anselm',
    pronouns: 'she/her',
    work: [['peak', 'Practice supervisor', 70]],
    role: 'supervisor',
  },
  {
    at: 'admin',
    name: 'Imran Sadiq',
    pronouns: 'he/him',
    work: [['peak', 'Systems administrator', 33]],
    role: 'administrator',
  },
] as const satisfies readonly (DemonstrationPerson & { role: 'staff' | 'supervisor' | 'administrator' })[]

/** Those with an offer that they have not taken yet. */
export const offeredPeople = {
  lee: {
    at: 'lee',
    name: 'Lee Pham',
    pronouns: 'they/them',
    work: [['bluff', 'Youth and community worker', 10]],
    why: 'I run the youth space and the women’s table on one budget. I would like to learn from people who do the same.',
  },
  hollie: {
    at: 'hollie',
    name: 'Hollie Marchetti',
    pronouns: 'she/her',
    work: [['gums', 'Inclusion support', 6]],
    why: 'I am new to this from kindergartens and would like to start with others who are starting.',
  },
} as const satisfies Record<string, DemonstrationPerson>

/** He left Regional and Rural after two sessions. */
export const tom: DemonstrationPerson = {
  at: 'tom',
  name: 'Tom Brannigan',
  pronouns: 'he/him',
  work: [
    ['bluff', 'Sport and recreation officer', 40, 3],
    ['cricket', 'Competitions manager', 2],
  ],
  leftJob: true,
  why: 'I want to bring football and netball clubs along, and find out what others have tried.',
}

/** Those who expressed interest and still wait; without an account where they have no work here. */
export const waitingPeople: readonly (DemonstrationPerson & {
  why: string
  community: string
  setting?: string
  region?: string
})[] = [
  {
    at: 'josie',
    name: 'Josie Farrugia',
    pronouns: 'she/her',
    work: [['westhaven', 'Graduate planner', 5]],
    community: 'emerging-practitioners',
    why: 'I joined council in winter and was handed the gender equality action plan in my first week.',
  },
  {
    at: 'oluchi',
    name: 'Oluchi Eze',
    pronouns: null,
    work: [],
    community: 'emerging-practitioners',
    setting: 'multicultural',
    region: 'western_metro',
    why: 'I volunteer with new mothers and want to learn how to turn what they say into a project.',
  },
  {
    at: 'mick',
    name: 'Mick Tran',
    pronouns: null,
    work: [],
    community: 'emerging-practitioners',
    setting: 'sport',
    region: 'southern_metro',
    why: 'I look after junior coaches. I want to know what to do after the one-hour training.',
  },
  {
    at: 'valentina',
    name: 'Valentina Cruz',
    pronouns: null,
    work: [],
    community: 'mid-to-senior-practitioners',
    setting: 'hospital',
    region: 'northern_metro',
    why: 'I lead prevention in a large hospital and would like to think with people outside health.',
  },
  {
    at: 'stuart',
    name: 'Stuart Gillespie',
    pronouns: null,
    work: [],
    community: 'respectful-relationships-and-schools',
    setting: 'school',
    region: 'grampians',
    why: 'I am the principal of a school with forty students. Everything here is personal and I would like advice.',
  },
  {
    at: 'heather',
    name: 'Heather Ong',
    pronouns: 'she/her',
    work: [['ironbark', 'Libraries coordinator', 30]],
    community: 'regional-and-rural',
    why: 'People come to the library because it is the one door that asks nothing. I want to do right by that.',
  },
  // Her second account, begun when she no longer knew of the first. She could merge the two.
  {
    at: 'heather.ong',
    name: 'Heather Ong',
    pronouns: 'she/her',
    work: [['ironbark', 'Libraries coordinator', 30]],
    community: 'mid-to-senior-practitioners',
    why: 'I have led a team through two restructures and would like to think about that with others.',
  },
  {
    at: 'merindah',
    name: 'Merindah Lowe',
    pronouns: null,
    work: [],
    community: 'regional-and-rural',
    setting: 'aboriginal_community',
    region: 'hume',
    why: 'I run a yarning circle and want to meet others who work slowly on purpose.',
  },
]
