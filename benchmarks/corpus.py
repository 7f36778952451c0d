"""A news-like corpus, made: sentences with figures of every kind among sentences without any."""

import random

PLACES = ("Lisbon", "Osaka", "Nairobi", "Leeds", "Quito", "Gdansk", "Hanoi", "Perth", "Tunis", "Bergen")
BODIES = ("the ministry", "the company", "police", "the union", "the council", "researchers", "the bank")
NOUNS = ("trucks", "new homes", "patients", "armoured vehicles", "solar panels", "school places", "jobs")

FIGURED = (
    "{Body} said on Tuesday that {n} {noun} had been delivered to {place}, up from {m} a year earlier.",
    "Shares in the group rose {p} percent to ${d}, while its rival lost {q} per cent in {place}.",
    "At least {k} people were killed and {n} injured when a ferry sank off {place}, {body} said.",
    "{Body} plans to spend between ${k} million and ${n} million on {noun} by 2030.",
    "Temperatures in {place} reached {k}C on Monday, with winds of up to {n} km/h along a {m}km coast.",
    "The {k}-year-old driver, from {place}, was fined £{n} after covering {m} miles in {d} hours.",
    "About a third of the {m:,} {noun} in {place} were built before 1990, {body} found.",
    "Output of some {n},000 barrels a day fell by {q}%, or roughly {k} tonnes a week, {body} reported.",
    "Tens of thousands of residents of {place} were without power for {k} to {n} hours, {body} said.",
)
PLAIN = (
    "The decision drew criticism from neighbours, who had asked for more time to prepare their answer.",
    "Nobody at the scene in {place} would say what had caused the delay or when it might end.",
    "{Body} declined to comment, citing a rule that keeps such matters out of the public eye.",
    "Critics of the plan say that it does little for those who need help most, least of all in {place}.",
    "It was the latest in a string of setbacks for a project that once had the support of all parties.",
)


def sentence(chance: random.Random, figured: float) -> str:
    """One sentence, with figures in that share of cases."""
    template = chance.choice(FIGURED if chance.random() < figured else PLAIN)
    body = chance.choice(BODIES)
    return template.format(
        Body=body[0].upper() + body[1:],
        body=body,
        place=chance.choice(PLACES),
        noun=chance.choice(NOUNS),
        n=chance.randint(20, 980),
        m=chance.randint(1000, 9900),
        k=chance.randint(2, 60),
        p=round(chance.uniform(0.1, 9), 1),
        q=round(chance.uniform(0.1, 9), 2),
        d=round(chance.uniform(2, 400), 2),
    )


def text(size: int, *, figured: float = 0.5, seed: int = 7) -> str:
    """A text of about ``size`` characters, in paragraphs of four sentences."""
    chance = random.Random(seed)  # noqa: S311 - a benchmark wants the same corpus every time
    parts, length = [], 0
    while length < size:
        parts.append(" ".join(sentence(chance, figured) for _ in range(4)))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)
