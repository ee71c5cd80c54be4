/** What pages get from settings, written out for this page. */
export const demoFrame = {
  places: [
    { href: '/dev/ui', label: 'Components' },
    { href: '/dev/ui/long', label: 'Long form' },
    { href: '/dev/ui/trouble', label: 'Trouble' },
  ],
  acknowledgement:
    'We acknowledge Aboriginal and Torres Strait Islander peoples as the traditional and ongoing custodians of the lands on which we live and work. Sovereignty has never been ceded.',
  support: [
    { lead: 'In danger now: call', number: '000' },
    { lead: 'To talk to someone, any hour: 1800RESPECT,', number: '1800 737 732' },
  ],
}
