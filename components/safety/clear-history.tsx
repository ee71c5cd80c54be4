import { Details } from '@/components/ui/details'

const ways = [
  {
    where: 'Chrome, on a computer or Android',
    steps:
      'Open the menu with three dots, then History. Find “Communities of Practice”, and remove those lines. Or choose “Delete browsing data” and the last hour.',
  },
  {
    where: 'Safari, on an iPhone or iPad',
    steps:
      'Tap the book, then the clock. Swipe a line to the left to delete it. Or tap “Clear” and choose the last hour.',
  },
  {
    where: 'Safari, on a Mac',
    steps: 'Open History in the menu bar, then “Show All History”. Choose the lines and press Delete.',
  },
  {
    where: 'Firefox',
    steps:
      'Open the menu with three lines, then History, then “Manage history”. Right-click a line and choose “Delete page”.',
  },
  { where: 'Edge', steps: 'Open the menu with three dots, then History. Point at a line and press the cross.' },
]

/** How to take single pages out of a browser's history. */
export function ClearHistory() {
  return (
    <div>
      {ways.map(({ where, steps }) => (
        <Details key={where} summary={where}>
          <p className="pb-3">{steps}</p>
        </Details>
      ))}
    </div>
  )
}
