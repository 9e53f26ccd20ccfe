package audit

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"golang.org/x/mod/sumdb/tlog"
)

// Leaf is a line of a log that a node exported.
type Leaf struct {
	Leaf   int64   `json:"leaf"`
	Hash   string  `json:"hash"`
	Blind  string  `json:"blind"`
	Case   string  `json:"case"`
	Seq    int     `json:"seq"`
	Before string  `json:"before"`
	Entry  *string `json:"entry"`
}

// Covered is how much of an exported log was looked at, and of how much of that a witness says what it was.
type Covered struct {
	Leaves    int64
	Witnessed int64
}

// Log checks an exported log against what witnesses signed of it, and names all that is wrong. Of a log of which no witness says
// anything there is nothing to compare.
func Log(export io.Reader, checkpoints []Checkpoint) ([]string, Covered, error) {
	var found []string
	var covered Covered
	if len(checkpoints) == 0 {
		return found, covered, errors.New("no checkpoint was given")
	}
	seen := chains{links: map[place]link{}}
	wanted := map[int64]bool{}
	for _, at := range checkpoints {
		wanted[at.Tree.N] = true
	}
	roots := map[int64]tlog.Hash{}
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		hashes := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			hashes[i] = stored[index]
		}
		return hashes, nil
	})
	lines := bufio.NewScanner(export)
	lines.Buffer(make([]byte, 1<<20), 1<<28)
	var size int64
	for ; lines.Scan(); size++ {
		var leaf Leaf
		if err := json.Unmarshal(lines.Bytes(), &leaf); err != nil {
			return found, covered, fmt.Errorf("line %d: %w", size+1, err)
		}
		if leaf.Leaf != size {
			found = append(found, fmt.Sprintf("LEAF_GONE @%d", size))
			return found, covered, nil
		}
		hash, fault := leaf.check()
		if fault != "" {
			found = append(found, fmt.Sprintf("%s %s #%d @%d", fault, leaf.Case, leaf.Seq, leaf.Leaf))
		}
		if !seen.add(leaf) {
			found = append(found, fmt.Sprintf("TWICE %s #%d @%d", leaf.Case, leaf.Seq, leaf.Leaf))
		}
		more, err := tlog.StoredHashesForRecordHash(size, hash, reader)
		if err != nil {
			return found, covered, err
		}
		stored = append(stored, more...)
		if wanted[size+1] {
			if roots[size+1], err = tlog.TreeHash(size+1, reader); err != nil {
				return found, covered, err
			}
		}
	}
	if err := lines.Err(); err != nil {
		return found, covered, err
	}
	covered.Leaves = size
	found = append(found, seen.check()...)
	for i, at := range checkpoints {
		root, is := roots[at.Tree.N]
		since := begunAnew(at, checkpoints, roots)
		if differs := at.Tree.N > 0 && (!is || root != at.Tree.Hash); differs && since != "" {
			found = append(found, fmt.Sprintf("BEFORE_A_RESTORE 0-%d %v -> %s", at.Tree.N, at.By, since))
		} else if !is && at.Tree.N > 0 {
			found = append(found, fmt.Sprintf("LOG_SHORTER %d < %d %v", size, at.Tree.N, at.By))
		} else if is && root != at.Tree.Hash {
			found = append(found, fmt.Sprintf("NOT_WHAT_WAS_SIGNED 0-%d %v", at.Tree.N, at.By))
		} else if is && at.Tree.N > covered.Witnessed {
			covered.Witnessed = at.Tree.N
		}
		for _, other := range checkpoints[:i] {
			if other.Origin == at.Origin && other.Tree.N == at.Tree.N && other.Tree.Hash != at.Tree.Hash {
				found = append(found, fmt.Sprintf("TWO_HISTORIES 0-%d %v %v", at.Tree.N, other.By, at.By))
			}
		}
	}
	return found, covered, nil
}

// begunAnew names the log that a restore began after a checkpoint of another one, where the export is what was signed of it.
func begunAnew(before Checkpoint, checkpoints []Checkpoint, roots map[int64]tlog.Hash) string {
	for _, at := range checkpoints {
		root, is := roots[at.Tree.N]
		if at.Origin != before.Origin && at.Epoch != "" && is && root == at.Tree.Hash {
			return at.Origin
		}
	}
	return ""
}

// check gives the leaf as the entry makes it. Where the entry is gone, or is another one, the log is computed from what it says itself.
func (leaf Leaf) check() (tlog.Hash, string) {
	bytes, err := hex.DecodeString(leaf.Hash)
	if err != nil || len(bytes) != tlog.HashSize {
		return tlog.Hash{}, "NOT_A_HASH"
	}
	said := tlog.Hash(bytes)
	if leaf.Entry == nil {
		return said, "ENTRY_GONE"
	}
	made, err := leafOf(leaf.Before, leaf.Blind, *leaf.Entry)
	if err != nil || made != said {
		return said, "NOT_AS_LOGGED"
	}
	var named struct {
		Case string `json:"case"`
		Seq  int    `json:"seq"`
	}
	if err := json.Unmarshal([]byte(*leaf.Entry), &named); err != nil || named.Case != leaf.Case || named.Seq != leaf.Seq {
		return said, "OTHER_ENTRY"
	}
	return said, ""
}
