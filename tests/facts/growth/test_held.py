"""Containers in objects that nothing in the tree holds: what their types and goroutines say of how long they live."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.growth.growth import Growing, Growth
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import program

GROWS = {
    "a goroutine of its own fills it": """
type providers struct { byKey map[string][]string; added chan string }
func New() *providers {
	p := &providers{byKey: map[string][]string{}, added: make(chan string)}
	go p.run()
	return p
}
func (p *providers) run() {
	for { select { case k := <-p.added: p.byKey[k] = append(p.byKey[k], "x") } }
}
""",
    "a sibling is cleaned, and nothing else says how long it lives": """
type State struct { pods map[string]int; matching map[string]bool }
func NewState() *State { return &State{pods: map[string]int{}, matching: map[string]bool{}} }
func (s *State) AddPod(id string) { s.pods[id] = 1; s.matching[id] = true }
func (s *State) DeletePod(id string) { delete(s.pods, id) }
""",
    "a literal that a loop over messages calls": """
var counts map[string]int
var updates = make(chan string)
func start() { counts = map[string]int{}; go work() }
func init() { start() }
func work() {
	update := func(id string) { counts[id]++ }
	for id := range updates { update(id) }
}
""",
    "a hidden type that leaves as a library's interface": """
import ("io"; "sync")
type writer struct { mu sync.Mutex; seen map[string]bool }
func (w *writer) WriteString(s string) (int, error) { w.mu.Lock(); w.seen[s] = true; w.mu.Unlock(); return 0, nil }
func Open() io.StringWriter { return &writer{seen: map[string]bool{}} }
""",
    "added under a piece of the key that it is removed under": """
import ("fmt"; "sync")
type args struct{ UID string }
type locker struct { mu sync.Mutex; held map[string]string }
func key(uid string, n int) string { return fmt.Sprint(uid, n) }
func (l *locker) Lock(a args, n int) { l.mu.Lock(); l.held[key(a.UID, n)] = "w"; l.mu.Unlock() }
func (l *locker) RLock(a args) { l.mu.Lock(); l.held[a.UID] = "r"; l.mu.Unlock() }
func (l *locker) Unlock(uid string) { l.mu.Lock(); delete(l.held, key(uid, 0)); l.mu.Unlock() }
func Use(l *locker, a args) { l.Lock(a, 0); l.RLock(a); l.Unlock(a.UID) }
""",
    "decoded by a function of the project": """
import "sync"
type profile struct{ ID string }
type answer struct{ Profiles []profile }
type Session struct { mu sync.Mutex; last map[string]profile }
func decodeInto(b []byte, into *answer) {}
func (s *Session) Handle(b []byte) {
	var a answer
	decodeInto(b, &a)
	for _, p := range a.Profiles { s.last[p.ID] = p }
}
""",
}
STAYS = {
    "made for one walk": """
type walk struct { pending map[string]int; seen map[string]bool }
func (w *walk) visit(id string) { w.seen[id] = true; delete(w.pending, id) }
func Walk(ids []string) {
	w := &walk{pending: map[string]int{}, seen: map[string]bool{}}
	for _, id := range ids { w.visit(id) }
}
""",
    "the goroutine removes them too": """
type providers struct { byKey map[string]string; added, gone chan string }
func New() *providers { p := &providers{byKey: map[string]string{}}; go p.run(); return p }
func (p *providers) run() {
	for { select { case k := <-p.added: p.byKey[k] = "x"; case k := <-p.gone: delete(p.byKey, k) } }
}
""",
    "its objects take nothing out and nobody shares them": """
type set struct{ all map[string]bool; names []string }
func (s *set) Add(id string) { s.all[id] = true }
""",
    "the loop goes over what it is given": """
var counts = map[string]int{}
func init() {
	note := func(id string) { counts[id]++ }
	for _, id := range []string{"a", "b"} { note(id) }
}
""",
    "a hidden type that the package keeps to itself": """
import "sync"
type writer struct { mu sync.Mutex; seen map[string]bool }
func (w *writer) mark(s string) { w.mu.Lock(); w.seen[s] = true; w.mu.Unlock() }
""",
    "the same key in the same form": """
import ("fmt"; "sync")
type locker struct { mu sync.Mutex; held map[string]string }
func key(uid string, n int) string { return fmt.Sprint(uid, n) }
func (l *locker) Lock(uid string) { l.mu.Lock(); l.held[key(uid, 0)] = "w"; l.mu.Unlock() }
func (l *locker) Unlock(uid string) { l.mu.Lock(); delete(l.held, key(uid, 0)); l.mu.Unlock() }
func Use(l *locker) { l.Lock("a"); l.Unlock("a") }
""",
    "a key that is only written in another way": """
import ("strings"; "sync")
type names struct { mu sync.Mutex; all map[string]string }
func (n *names) Add(id string) { n.mu.Lock(); n.all[id] = "w"; n.mu.Unlock() }
func (n *names) Remove(id string) { n.mu.Lock(); delete(n.all, strings.TrimPrefix(id, "/")); n.mu.Unlock() }
func Use(n *names) { n.Add("a"); n.Remove("/a") }
""",
}


def growing(root: Path, text: str) -> tuple[Growing, ...]:
    return Facts(program(root, text), load_knowledge("go")).get(Growth).all


@pytest.mark.parametrize("shape", GROWS)
def test_grows(shape: str, tmp_path: Path) -> None:
    assert len(growing(tmp_path, GROWS[shape])) == 1


@pytest.mark.parametrize("shape", STAYS)
def test_stays(shape: str, tmp_path: Path) -> None:
    assert [str(g.place) for g in growing(tmp_path, STAYS[shape])] == []


def test_a_key_that_is_trimmed_again_and_again_comes_to_an_end(tmp_path: Path) -> None:
    text = """
import ("strings"; "sync")
type names struct { mu sync.Mutex; all map[string]bool }
func (n *names) Add(id string) {
	for strings.HasPrefix(id, "/") { id = strings.TrimSpace(id) }
	n.all[id] = true
}
func Use(n *names, id string) { id = strings.ToLower(id); n.Add(id) }
"""
    assert [str(g.place) for g in growing(tmp_path, text)] == ["names.all"]


def test_the_insertion_that_does_more_is_named(tmp_path: Path) -> None:
    text = """
import "sync"
type Pool struct { mu sync.Mutex; routines []func() }
func (p *Pool) Add(f func()) { p.mu.Lock(); p.routines = append(p.routines, f); p.mu.Unlock() }
func (p *Pool) Go(f func()) { p.mu.Lock(); p.routines = append(p.routines, f); p.mu.Unlock(); go func() { f() }() }
"""
    (found,) = growing(tmp_path, text)
    assert found.insert.function.name == "Go"


def test_a_field_is_not_new_each_time_because_its_object_was_made_just_now(tmp_path: Path) -> None:
    text = """
import ("sync"; "time")
type object struct { storage string; at time.Time; number int64 }
func load(storage string) *object { return &object{storage: storage, at: time.Now(), number: time.Now().UnixNano()} }
type Stores struct { mu sync.Mutex; byStorage map[string]int; byNumber map[int64]int }
func (s *Stores) Put(name string) { o := load(name); s.byStorage[o.storage]++; s.byNumber[o.number]++ }
"""
    assert {str(g.place): g.key.range.name for g in growing(tmp_path, text)} == {
        "Stores.byStorage": "UNKNOWN",
        "Stores.byNumber": "FRESH",
    }
