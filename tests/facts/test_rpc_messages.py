"""What a remote procedure is called with is data that its caller chooses."""

from __future__ import annotations

from pathlib import Path

from leaktight.facts.base import Facts
from leaktight.facts.requests.request_data import RequestData
from leaktight.ir.instructions import IndexOf, Store
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import function, program

TEXT = """
import ("context"; "google.golang.org/grpc"; "example.com/pb")
type server struct { pb.UnimplementedOrdersServer; seen map[string]bool; name string }
func (s *server) Get(ctx context.Context, r *pb.GetRequest) (*pb.Order, error) {
	s.seen[r.Id] = true
	s.seen[r.GetName()] = true
	s.seen[s.name] = true
	return nil, ctx.Err()
}
func serve(s *grpc.Server) { pb.RegisterOrdersServer(s, &server{}) }
"""


def test_fields_and_getters(tmp_path: Path) -> None:
    made = program(tmp_path, TEXT)
    data, get = Facts(made, load_knowledge("go")).get(RequestData), function(made, "server.Get")
    keys = [i.access.index for i in get.instructions() if isinstance(i, Store) and isinstance(i.access, IndexOf)]
    taken = [data.of(get, key) for key in keys]
    assert [(t.kind, t.name) if t is not None else None for t in taken] == [("body", "Id"), ("body", "Name"), None]
