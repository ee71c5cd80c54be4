import type { DemonstrationPerson } from './person'

/** Members of Mid to Senior Practitioners. */
export const seniorPeople: readonly DemonstrationPerson[] = [
  {
    at: 'helena',
    name: 'Helena Marsh',
    pronouns: 'she/her',
    work: [
      ['fringe', 'Prevention manager', 52],
      ['cobble', 'Gender equity lead', 110, 54],
    ],
    habit: 'always',
    workAddress: true,
    why: 'I supervise five people and nobody supervises my thinking. I would like peers who disagree with me well.',
  },
  {
    at: 'rashid',
    name: 'Rashid Karimi',
    pronouns: 'he/him',
    work: [
      ['roots', 'Program manager', 41],
      ['interfaith', 'Project officer', 75, 42],
    ],
    why: 'We are asked to translate other people’s programs. I want to argue for money to write our own.',
  },
  {
    at: 'bernadette',
    name: 'Bernadette Quill',
    pronouns: 'she/her',
    work: [['plains', 'Regional partnerships lead', 66]],
    why: 'Fourteen councils, one of me. I want to think about what a partnership is for, not how many it has.',
  },
  {
    at: 'anh',
    name: 'Anh Tuyet Le',
    pronouns: 'she/her',
    work: [['westgate', 'Senior lecturer', 88]],
    habit: 'often-away',
    why: 'I teach the evidence and miss the practice. I would trade one for the other.',
  },
  {
    at: 'fergus',
    name: 'Fergus Lamb',
    pronouns: 'he/him',
    work: [
      ['tools', 'Industry lead', 29],
      ['orchard', 'Safety manager', 90, 31],
    ],
    why: 'Employers sign up quickly and change slowly. I want to hear what has moved a leadership team.',
  },
  {
    at: 'odette',
    name: 'Odette Mbeki',
    pronouns: 'she/her',
    work: [
      ['office', 'Senior policy officer', 25],
      ['lantern', 'Team leader', 71, 26],
    ],
    why: 'I moved into government and do not want to forget what it was like to be on the other end of a guideline.',
  },
  {
    at: 'jules',
    name: 'Jules Carraway',
    pronouns: 'they/them',
    work: [['loud', 'Prevention lead', 47]],
    workAddress: true,
    why: 'Women with disability are named in every strategy and funded in few. I want allies who will help change that.',
  },
  {
    at: 'teuila',
    name: 'Teuila Sapolu',
    pronouns: 'she/her',
    work: [
      ['bayline', 'Coordinator, equity and inclusion', 36],
      ['voices', 'Coordinator', 80, 37],
    ],
    why: 'I lead a small team through backlash at every council meeting, and I would like to know how others last.',
  },
  {
    at: 'caroline',
    name: 'Caroline Hext',
    pronouns: 'she/her',
    work: [['ranges', 'Health promotion manager', 99]],
    habit: 'silent-lately',
    why: 'I have been at this for a long time and want to be surprised again.',
  },
  {
    at: 'vikram',
    name: 'Vikram Desai',
    pronouns: 'he/him',
    work: [
      ['southside', 'Project lead', 34],
      ['portside', 'Senior project officer', 60, 35],
    ],
    why: 'I am writing a five-year plan and would like people to tell me what it leaves out.',
  },
  {
    at: 'sharyn',
    name: 'Sharyn Dobbs',
    pronouns: 'she/her',
    work: [['lakes', 'Training and capacity lead', 58, 3]],
    why: 'Funding for my role ends this year. I want to think about how knowledge stays when people can’t.',
  },
  {
    at: 'miriam',
    name: 'Miriam Feld',
    pronouns: 'she/her',
    work: [['interfaith', 'Director', 45]],
    why: 'Leaders of faith listen to each other before they listen to us. I want to get better at the slow conversation.',
  },
  {
    at: 'tui',
    name: 'Tui Ngata',
    pronouns: 'he/him',
    work: [
      ['league', 'Inclusion manager', 22],
      ['tafe', 'Trainer', 63, 22],
    ],
    habit: 'by-phone',
    why: 'I look after forty clubs and want to move from rules about behaviour to pride in it.',
  },
  {
    at: 'gabrielle',
    name: 'Gabrielle Sorrento',
    pronouns: 'she/her',
    work: [['fernhill', 'Gender equality adviser', 31]],
    why: 'I want to talk about power inside our own organisations, with people who have some.',
  },
]
