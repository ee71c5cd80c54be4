/** Where pg-boss keeps its tables. The owner of the database installs them; the app only uses them. */
export const jobSchema = 'pgboss'

export const mailQueue = 'mail'
export const retentionQueue = 'retention'
export const seriesQueue = 'series'
export const offersQueue = 'offers'
export const ownDataQueue = 'own-data'
export const deletionQueue = 'account-deletion'

const quarterOfHour = 900
const day = 86_400

// Until it has worked: ten seconds, twenty … at most an hour, for a week. Kept for a day after, then looked at anew.
const forAPerson = {
  retryLimit: 170,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3_600,
  heartbeatSeconds: 10,
  expireInSeconds: quarterOfHour,
  deleteAfterSeconds: day,
  notify: true,
} as const

const byTheClock = {
  retryLimit: 5,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: quarterOfHour,
  deleteAfterSeconds: 30 * day,
} as const

/** Every queue there is. A queue added here exists after the next migration. */
export const queues = [
  {
    name: mailQueue,
    // Five seconds, ten, twenty … at most an hour: about three days of trying in all.
    retryLimit: 80,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
    // A worker that was killed is noticed by its missing sign of life and its mail is taken up by another.
    heartbeatSeconds: 10,
    expireInSeconds: quarterOfHour,
    deleteAfterSeconds: day,
    notify: true,
  },
  { name: retentionQueue, ...byTheClock },
  { name: seriesQueue, ...byTheClock },
  { name: offersQueue, ...byTheClock },
  { name: ownDataQueue, ...forAPerson },
  { name: deletionQueue, ...forAPerson },
] as const

/** What runs by the clock. */
export const schedules = [
  { queue: retentionQueue, cron: '20 3 * * *', timeZone: 'Australia/Melbourne' },
  { queue: seriesQueue, cron: '40 3 * * *', timeZone: 'Australia/Melbourne' },
  // Every hour, since communities may lie in different time zones.
  { queue: offersQueue, cron: '5 * * * *', timeZone: 'Australia/Melbourne' },
] as const
