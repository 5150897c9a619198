"""All domains of the journal, as the one runner of a desk knows them."""

from console.alarms.domain import ALARM_RULES, ALARMS
from console.alarms.proposal_domain import PROPOSALS
from console.continuity.domain import HAND_COUNTS
from console.exports.domain import EXPORTS
from console.incidents.access_domain import ACCESS
from console.incidents.domain import INCIDENTS
from console.loans.domain import LOANS
from console.planning.applying.domain import EFFECTS
from console.planning.forecast.domain import FORECAST
from console.planning.offers.domain import OFFERS
from console.planning.people.domain import ROSTER
from console.planning.promises.domain import PROMISES
from console.policy.domain import POLICY
from console.record.feed_domain import FEEDS

DOMAINS = (
    INCIDENTS, FEEDS, ALARMS, ALARM_RULES, PROPOSALS, LOANS, EFFECTS, HAND_COUNTS, ACCESS, EXPORTS, POLICY, ROSTER,
    OFFERS,
    FORECAST, PROMISES,
)  # fmt: skip
