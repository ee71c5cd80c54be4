import { embeddedAddress } from './embedded-postgres'
import { setting } from './environment'

const given = setting('DATABASE_URL')
const embedded = given ? null : embeddedAddress()

if (given) console.log(given)
else if (embedded) {
  console.log(embedded.url)
  if (!embedded.running) console.error('It is not running now; npm start or npm run dev starts it.')
} else {
  console.error('There is no database yet; npm start makes one.')
  process.exitCode = 1
}
