"""The panels beside the day board, filled together: proposal, effect, limits, those who were passed over."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from console.planning.proposing.trying import Verdict
from resources.levers.proposal import Left, Proposal
from resources.limits.ground import Ground
from resources.roster.work_rules import WorkRules
from widgets.proposal.effect_panel import EffectPanel
from widgets.proposal.limits_panel import LimitsPanel
from widgets.proposal.passed_panel import PassedPanel
from widgets.proposal.proposal_panel import ProposalPanel
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from console.pages.shifts import ShiftsPage


class Panels:
    """Made once a page; the page owns them."""

    def __init__(self, page: "ShiftsPage", viewer: Viewer) -> None:
        self.proposal, self.effect = ProposalPanel(viewer), EffectPanel(viewer)
        self.limits, self.passed = LimitsPanel(viewer), PassedPanel(viewer)
        for panel in (self.proposal, self.effect, self.limits, self.passed):
            page.side.addWidget(panel)

    def show_proposal(self, proposal: Proposal, rules: WorkRules) -> None:
        """Show a proposal and whom it passed over."""
        self.proposal.show_proposal(proposal, rules)
        self.passed.show_passed(proposal.passed)

    def show_no_proposal(self, short: Sequence[Left]) -> None:
        """Nothing is proposed any more."""
        self.proposal.show_short(short)
        self.passed.show_passed(())

    def show_verdict(self, verdict: Verdict, ground: Ground) -> None:
        """Show what a draft does and which rules it breaks."""
        self.limits.show_limits(verdict.breaches, ground.rules, ground.protected)
        self.proposal.show_blocked(verdict.is_blocked)
        self.effect.show_effect(verdict.effect, verdict.floor)
