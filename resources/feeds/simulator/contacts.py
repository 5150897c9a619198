import time
from incidents.loader import *
from incidents.walks import walks
t=open('incidents/playbooks/system_outage.yaml').read(); print(len(t.encode()))
s=time.time()
try: p=load_playbook(t,"f")
except PlaybookFault as f:
    print(f); [print(a) for a in f.also]; raise SystemExit
print(time.time()-s)
ws=walks(p); print(len(ws), all(w.closes for w in ws)); print(sorted({(len(w.steps)) for w in ws}))
print(len(p.steps))
