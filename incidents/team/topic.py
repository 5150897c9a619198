"""Command and calling people, as one topic of an incident."""

from incidents.kinds import AFTERWARDS, ENDED, RUNNING, State
from incidents.team import commands, facts, fold, handover, paging
from incidents.team.owed import owed_by_team
from incidents.topic import Topic

OPEN = frozenset(State) - ENDED

TEAM = Topic(
    rules={
        commands.OfferCommand: (RUNNING, handover.offer),
        commands.WithdrawOffer: (RUNNING, handover.withdraw),
        commands.AcceptCommand: (RUNNING, handover.accept),
        commands.DeclineCommand: (RUNNING, handover.decline),
        commands.KeepCommand: (RUNNING, handover.keep),
        commands.TakeCommand: (RUNNING, handover.take),
        commands.RelieveCommander: (RUNNING, handover.take),
        commands.PageHolder: (RUNNING | AFTERWARDS, paging.page_holder),
        commands.NotePage: (OPEN, paging.note_page),
        commands.TickCall: (OPEN, paging.tick_call),
    },
    changes={
        facts.CommandOffered: fold.offered,
        facts.CommandOfferDeclined: fold.offer_over,
        facts.CommandOfferWithdrawn: fold.offer_over,
        facts.CommandKept: fold.kept,
        facts.RolesOpened: fold.opened,
        facts.RolePassedOn: fold.passed_on,
        facts.Paged: fold.paged,
        facts.PageAnswered: fold.answered,
    },
    owed=owed_by_team,
)
