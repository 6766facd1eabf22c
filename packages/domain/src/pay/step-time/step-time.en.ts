/** English sentences shared by the rules that count the time at a step. */
export const stepTimeEn = {
  'salary-scale': 'Salary scale of group {value}, in force on {on}',
  'months-per-step': 'Time to be held at a step: {value}',
  'not-counted': 'Time that does not count towards the step increase: {value}',
  extension: 'Extension: {value}',
  'due-date':
    'Due date: from {countedFrom}, plus {base} at the step, plus {notCounted} not counted, plus {extension} of extension, is {value}',
  'not-at-last-step': 'At step {actual}; the last step of the group is {required}',
  'no-running-interruption': 'A period that does not count is still running, without an end: {actual}',
  'months-held': 'Held the step for {actual}, {required} needed',
  'ratings-unknown': 'The yearly ratings during the time at the step are not known',
  'rating-of-year': 'No performance rating for the year ending {detail}',
  'disciplines-unknown': 'Disciplinary record not known (give an empty list if there is none)',
  'interruptions-unknown': 'Leave and interruptions not known (give an empty list if there are none)',
  'not-paid-by-table': 'Part-time commune workers are not paid by a salary table',
  'no-such-group': 'The chosen salary table has no such group',
  'no-such-step': 'This group has no such step',
  dismissed: 'Dismissed, no longer considered',
  'no-corresponding-form':
    'The Party discipline on record has no corresponding administrative form among those that extend',
  'form-not-for-kind': 'The disciplinary form on record does not apply to this kind of person',
  'beyond-calendar': 'The due day lies beyond the year 2199, which cannot be computed',
  'form-abolished': 'Since 01/07/2025 civil servants are no longer demoted or lowered in step',
  'extension-reprimand': 'Reprimand effective {from}: {value}',
  'extension-party-reprimand': 'Party discipline only, corresponding to reprimand, effective {from}: {value}',
  'extension-warning': 'Warning effective {from}: {value}',
  'extension-party-warning': 'Party discipline only, corresponding to warning, effective {from}: {value}',
  'extension-demotion': 'Demotion effective {from}: {value}',
  'extension-party-demotion': 'Party discipline only, corresponding to demotion, effective {from}: {value}',
  'extension-removal': 'Removal from office effective {from}: {value}',
  'extension-party-removal': 'Party discipline only, corresponding to removal from office, effective {from}: {value}',
  'extension-step-reduction': 'Reduction of salary step effective {from}: no extension is laid down ({value})',
  'extension-party-step-reduction':
    'Party discipline corresponding to a step reduction, effective {from}: no extension is laid down ({value})',
  'extension-same-act': 'Decision effective {from} for the same breach: nothing is added ({value})',
  'extension-rating': 'Failure to complete duties in the year {from} - {to}: {value}',
  'extension-rating-same-act':
    'Failure to complete duties in the year {from} - {to} for a breach already disciplined: nothing is added ({value})',
  'not-counted-unpaid-leave': 'Unpaid leave from {from} until before {to}: {value}',
  'not-counted-sickness-beyond-insurance':
    'Sick or maternity leave beyond the social-insurance limit from {from} until before {to}: {value}',
  'not-counted-overstay-abroad': 'Stay abroad beyond the permitted time from {from} until before {to}: {value}',
  'not-counted-suspension': 'Suspension from work or detention from {from} until before {to}: {value}',
  'not-counted-desertion': 'Desertion during military service from {from} until before {to}: {value}',
  'not-counted-probation': 'Probation from {from} until before {to}: {value}',
  'not-counted-leave-awaiting-retirement': 'Leave awaiting retirement age from {from} until before {to}: {value}',
  'not-counted-suspended-sentence':
    'Probation of a suspended sentence from {from} until before {to}: {value} beyond the extension for discipline',
  'counted-military-service':
    'Active military service from {from} until before {to}: counts, nothing deducted ({value})',
  'counted-maternity-leave':
    'Maternity leave under social insurance from {from} until before {to}: counts, nothing deducted ({value})',
  'counted-approved-study':
    'Study or work elsewhere by assignment, still on the payroll from {from} until before {to}: counts, nothing deducted ({value})',
};
