package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// place is where an entry stands in its case.
type place struct {
	of  string
	seq int
}

// link is an entry's hash and that of the one which it names as the one before; without both where the log has the entry no more.
type link struct {
	hash, before string
}

// chains are the entries of all cases.
type chains struct {
	order []place
	links map[place]link
}

// add says whether the entry stands in its case already.
func (seen *chains) add(leaf Leaf) bool {
	at := place{leaf.Case, leaf.Seq}
	if _, is := seen.links[at]; is {
		return false
	}
	var made link
	if before, err := hex.DecodeString(leaf.Before); err == nil && leaf.Entry != nil {
		hash := sha256.Sum256(append(before, *leaf.Entry...))
		made = link{hex.EncodeToString(hash[:]), leaf.Before}
	}
	seen.links[at] = made
	seen.order = append(seen.order, at)
	return true
}

// check names each entry that does not follow the one before it in its case, or that follows none.
func (seen *chains) check() []string {
	var found []string
	for _, at := range seen.order {
		follows := link{hash: genesis}
		is := true
		if at.seq > 1 {
			follows, is = seen.links[place{at.of, at.seq - 1}]
		}
		own := seen.links[at].before
		if !is {
			found = append(found, fmt.Sprintf("ENTRY_MISSING %s #%d", at.of, at.seq-1))
		} else if own != "" && follows.hash != "" && own != follows.hash {
			found = append(found, fmt.Sprintf("NOT_CHAINED %s #%d", at.of, at.seq))
		}
	}
	return found
}

// genesis is what the first entry of a case follows.
var genesis = hex.EncodeToString(make([]byte, sha256.Size))
