import type { DemonstrationPerson } from './person'

/** Members of Respectful Relationships and schools. */
export const schoolsPeople: readonly DemonstrationPerson[] = [
  {
    at: 'marita',
    name: 'Marita Lopes',
    pronouns: 'she/her',
    work: [
      ['ferntree', 'Assistant principal', 37],
      ['banksia', 'Leading teacher', 96, 38],
    ],
    habit: 'always',
    why: 'We have the lessons. I want the staff room to sound like the lessons.',
  },
  {
    at: 'dinesh',
    name: 'Dinesh Perera',
    pronouns: 'he/him',
    work: [['hillcrest', 'Year nine coordinator', 28]],
    why: 'Boys in my year level quote things from online that I don’t know how to answer without losing them.',
  },
  {
    at: 'kath',
    name: 'Kath O’Shea',
    pronouns: 'she/her',
    work: [['brigids', 'Wellbeing leader', 49]],
    workAddress: true,
    why: 'Parents ring when we teach this. I would like to be ready for the call and not dread it.',
  },
  {
    at: 'wren',
    name: 'Wren Abbott',
    pronouns: 'they/them',
    work: [['estuary', 'Teacher', 33]],
    why: 'Consent education for students with high support needs hardly exists. I am making it up and want company.',
  },
  {
    at: 'soraya',
    name: 'Soraya Mansour',
    pronouns: 'she/her',
    work: [
      ['banksia', 'Multicultural education aide', 21],
      ['voices', 'Playgroup leader', 45, 22],
    ],
    why: 'I speak with families at the gate. What they ask is wiser than what the handouts answer.',
  },
  {
    at: 'pip',
    name: 'Pip Lennox',
    pronouns: 'she/her',
    work: [['bandicoot', 'Educational leader', 55]],
    habit: 'by-phone',
    why: 'It starts before school. I want the early years to be in the conversation from the start.',
  },
  {
    at: 'joel',
    name: 'Joel Hudson',
    pronouns: 'he/him',
    work: [['mallee', 'Koorie engagement support officer', 26]],
    why: 'I want programs that see our kids’ strength first, and I want to help write them.',
  },
  {
    at: 'ingrid',
    name: 'Ingrid Vass',
    pronouns: 'she/her',
    work: [
      ['office', 'Schools project adviser', 18],
      ['hillcrest', 'Teacher', 85, 19],
    ],
    habit: 'often-away',
    why: 'I advise thirty schools and miss knowing one well. I want to hear what advice is any use.',
  },
  {
    at: 'leonie',
    name: 'Leonie Garrity',
    pronouns: 'she/her',
    work: [['mallee', 'School nurse', 62]],
    why: 'Students tell me things in the sick bay. I would like a better path from there to the whole school.',
  },
  {
    at: 'azadeh',
    name: 'Azadeh Farhadi',
    pronouns: 'she/her',
    work: [
      ['gums', 'Kindergarten teacher', 15, 4],
      ['bandicoot', 'Kindergarten teacher', 3],
    ],
    why: 'Four-year-olds already know who is meant to cry and who is meant to fix things. I want to play with that.',
  },
  {
    at: 'brett',
    name: 'Brett Sandilands',
    pronouns: 'he/him',
    work: [['tafe', 'Apprentice support officer', 43]],
    habit: 'silent-lately',
    why: 'My apprentices go from school to site in a week. I want to carry something across.',
  },
  {
    at: 'noor',
    name: 'Noor Hashimi',
    pronouns: 'she/her',
    work: [
      ['hillcrest', 'Student wellbeing worker', 12],
      ['door', 'Support worker', 39, 13],
    ],
    why: 'I used to meet young women after. I want to meet them before.',
  },
  {
    at: 'georgie',
    name: 'Georgie Tilling',
    pronouns: 'she/her',
    work: [['ferntree', 'Classroom teacher', 8]],
    why: 'Second year out. I was handed the program in week one and would like to do it justice.',
  },
]
