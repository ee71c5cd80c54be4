import type { DemonstrationPerson } from './person'

/** Members of Emerging Practitioners. */
export const emergingPeople: readonly DemonstrationPerson[] = [
  {
    at: 'amira',
    name: 'Amira Haddad',
    pronouns: 'she/her',
    work: [
      ['cobble', 'Gender equity officer', 14],
      ['voices', 'Bilingual educator', 38, 15],
    ],
    habit: 'always',
    workAddress: true,
    why: 'I am the only one at council with prevention in my job title and would like people to think with.',
  },
  {
    at: 'thao',
    name: 'Thao Nguyen',
    pronouns: 'she/her',
    work: [
      ['portside', 'Health promotion worker', 9],
      ['westgate', 'Research assistant', 26, 10],
    ],
    why: 'I came from research and am still learning how to run a room when people push back.',
  },
  {
    at: 'siosaia',
    name: 'Siosaia Fifita',
    pronouns: 'he/him',
    work: [['cricket', 'Club development officer', 11]],
    why: 'Clubs ask me for one talk that fixes everything. I want to offer something better and be able to say why.',
  },
  {
    at: 'grace',
    name: 'Grace Achieng',
    pronouns: 'she/her',
    work: [
      ['roots', 'Community connector', 7],
      ['gums', 'Kindergarten assistant', 40, 9],
    ],
    why: 'The women I work with know what would help. I want the words to carry that into meetings.',
  },
  {
    at: 'tess',
    name: 'Tess Papadopoulos',
    pronouns: 'they/them',
    work: [['fernhill', 'Youth participation officer', 13]],
    why: 'Young people are ahead of us on this and I would like to keep up with them without burning out.',
  },
  {
    at: 'ruby',
    name: 'Ruby Whitfield',
    pronouns: null,
    work: [
      ['saltmarsh', 'Community wellbeing officer', 16],
      ['surf', 'Member support officer', 33, 18],
    ],
    habit: 'by-phone',
    why: 'I join everything by phone from the car. A group that is used to that would be a gift.',
  },
  {
    at: 'daniel',
    name: 'Daniel Okoro',
    pronouns: 'he/him',
    work: [['interfaith', 'Men’s program coordinator', 12]],
    why: 'I work with fathers in congregations, and I want to be braver about where tradition and equality meet.',
  },
  {
    at: 'meilin',
    name: 'Mei-Lin Chua',
    pronouns: 'she/her',
    work: [
      ['westgate', 'Respect at uni project officer', 8],
      ['tools', 'Project assistant', 20, 8],
    ],
    why: 'My contract is short and the work is long. I would like to leave something behind that lasts.',
  },
  {
    at: 'sunita',
    name: 'Sunita Pillai',
    pronouns: 'she/her',
    work: [['ranges', 'Health promotion officer', 17]],
    why: 'I have read the frameworks. I would like to hear how others decide what to do on a Monday.',
  },
  {
    at: 'zainab',
    name: 'Zainab Rahimi',
    pronouns: 'she/her',
    work: [['voices', 'Leadership program worker', 6]],
    habit: 'often-away',
    why: 'I want to help women in my community lead this work in our own languages, and I am new to it.',
  },
  {
    at: 'eleni',
    name: 'Eleni Katsaros',
    pronouns: 'she/her',
    work: [
      ['bayline', 'Social planner', 15],
      ['gums', 'Educator', 64, 30],
    ],
    workAddress: true,
    why: 'Planning is full of gender decisions that nobody names. I want to learn to name them kindly.',
  },
  {
    at: 'sam',
    name: 'Sam Birch',
    pronouns: 'they/them',
    work: [['rainbow', 'Peer educator', 10]],
    why: 'I want rainbow families to be in prevention from the first page, not in the appendix.',
  },
  {
    at: 'elif',
    name: 'Elif Yildiz',
    pronouns: 'she/her',
    work: [
      ['hillcrest', 'Wellbeing coordinator', 5],
      ['banksia', 'Teacher', 70, 5],
    ],
    why: 'I moved from teaching into a wellbeing role and want to see beyond my own school.',
  },
  {
    at: 'kirra',
    name: 'Kirra Walsh',
    pronouns: 'she/her',
    work: [['confluence', 'Family strengthening worker', 19]],
    habit: 'by-phone',
    why: 'Our mob has always done this work. I want to share how and learn what others do with it.',
  },
  {
    at: 'josephine',
    name: 'Josephine Tran',
    pronouns: 'she/her',
    work: [['southside', 'Strengthening hospitals project worker', 8]],
    why: 'Hospitals move slowly. I would like company, and to find out which battles are worth it.',
  },
  {
    at: 'hamish',
    name: 'Hamish Doyle',
    pronouns: 'he/him',
    work: [
      ['surf', 'Respect and inclusion lead', 12],
      ['hillcrest', 'PE teacher', 58, 13],
    ],
    habit: 'silent-lately',
    why: 'I am a man in this work and I want to be useful without taking up the room.',
  },
  {
    at: 'paola',
    name: 'Paola Rinaldi',
    pronouns: 'she/her',
    work: [
      ['door', 'Community educator', 4],
      ['door', 'Intake worker', 44, 5],
    ],
    why: 'After years of answering the crisis line I have moved to prevention. I need to learn a different clock.',
  },
  {
    at: 'nadia',
    name: 'Nadia Ibrahim',
    pronouns: 'she/her',
    work: [
      ['cobble', 'Community safety officer', 30, 2],
      ['fringe', 'Prevention officer', 1],
    ],
    why: 'I want to move from running events to changing how things are done, and I don’t yet know how.',
  },
]
