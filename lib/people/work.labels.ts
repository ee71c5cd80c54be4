/** Kinds of places where prevention work happens. */
export const workSettings: Record<string, string> = {
  council: 'Local council',
  womens_health: 'Women’s health service',
  community_health: 'Community health',
  hospital: 'Hospital or health service',
  school: 'School',
  early_years: 'Early years',
  tafe_university: 'TAFE or university',
  sport: 'Sport or recreation',
  workplace: 'Workplace',
  faith: 'Faith community',
  aboriginal_community: 'Aboriginal community-controlled organisation',
  multicultural: 'Multicultural organisation',
  specialist: 'Specialist family violence service',
  government: 'State government',
  other: 'Something else',
}

/** Regions of Victoria, and the state as a whole. */
export const regions: Record<string, string> = {
  barwon_south_west: 'Barwon South West',
  gippsland: 'Gippsland',
  grampians: 'Grampians',
  hume: 'Hume',
  loddon_mallee: 'Loddon Mallee',
  eastern_metro: 'Eastern Melbourne',
  northern_metro: 'Northern Melbourne',
  southern_metro: 'Southern Melbourne',
  western_metro: 'Western Melbourne',
  statewide: 'All of Victoria',
}
