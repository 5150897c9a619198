"""Names for people who do not exist: given names from everywhere, family names from the garden and the shore."""

from random import Random

GIVEN = (
    "Aarav Abena Adaeze Aiko Aino Amara Amir Anaïs Anders Anjali Ayşe Beatriz Bilal Bogdan Chidi Chiara Dalia "
    "Daniel Dao Dmitri Edda Elif Emeka Esra Farah Fatou Finn Freya Gita Goran Hana Hassan Hugo Ines Ingrid Isla "
    "Ivan Jae Jamila Javier Jin Jonas Kaito Kalani Kavya Kofi Lan Leila Liam Linnea Luca Lucía Maja Malik Marta "
    "Mateo Mei Mina Mirza Nadia Naoki Nia Nikhil Noor Olga Omar Oskar Paloma Pavel Priya Quan Rafael Rania Ren "
    "Rosa Ruth Sabine Samir Sanna Sefa Siddharth Sofia Sora Tala Tariq Tess Thandi Tomas Uma Vera Viktor Wanjiru "
    "Wen Xin Yara Yuki Yusuf Zofia Zuri "
)
FAMILY = (
    "Alder Applegrove Barnacle Beechnut Birchwood Brambling Buttercup Chickweed Cloudberry Coltsfoot Cormorant "
    "Cowslip Curlew Dandelion Driftwood Elderflower Fennel Fernhill Foxglove Goldcrest Gorse Hazelnut Heather "
    "Heronsway Juniper Kestrel Kingcup Lapwing Larkspur Lavender Limpet Marigold Meadowsweet Mistlethrush "
    "Mossbank Nightjar Nuthatch Oystercatcher Pebblebeach Periwinkle Plover Quince Redstart Rosehip Saltmarsh "
    "Samphire Sandpiper Snowdrop Sorrel Tamarisk Teasel Thistledown Turnstone Wagtail Whimbrel Willowherb "
    "Woodruff Yarrow "
)


def names(rng: Random, count: int) -> list[str]:
    """`count` different names; no given name is used twice before all were used once."""
    given = _endless(rng, GIVEN.split(), count)
    family = _endless(rng, FAMILY.split(), count)
    made = [f"{first} {last}" for first, last in zip(given, family, strict=True)]
    seen: set[str] = set()
    for index, name in enumerate(made):
        while made[index] in seen:
            made[index] = f"{name.split()[0]} {rng.choice(FAMILY.split())}"
        seen.add(made[index])
    return made


def _endless(rng: Random, pool: list[str], count: int) -> list[str]:
    drawn: list[str] = []
    while len(drawn) < count:
        drawn += rng.sample(pool, len(pool))
    return drawn[:count]
