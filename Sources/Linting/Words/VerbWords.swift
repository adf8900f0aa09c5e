/// Verbs with their past forms, base form first: `write:wrote:written`.
enum VerbWords {
  /// No verb.
  static let none: StaticString = ""

  /// What stands in front of a verb and leaves its past as it is: `upsold`, `overshot`.
  static let prefixes = [
    "re", "un", "over", "under", "out", "up", "mis", "pre", "cross", "fore", "inter", "auto",
  ]

  /// Verbs whose past is not the base with an ending.
  static let irregularText: StaticString =
    """
    arise:arose:arisen awake:awoke:awoken backslide:backslid be:was:been bear:bore:borne:born
    beat:beat:beaten become:became:become begin:began:begun behold:beheld bend:bent beset:beset bet:bet
    bid:bid bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred
    bring:brought broadcast:broadcast browbeat:browbeat:browbeaten build:built burn:burnt burst:burst
    bust:bust buy:bought cast:cast catch:caught choose:chose:chosen cling:clung clothe:clothed:clad
    come:came:come cost:cost creep:crept cut:cut deal:dealt dig:dug dive:dove do:did:done
    draw:drew:drawn dream:dreamt drink:drank:drunk drive:drove:driven dwell:dwelt eat:ate:eaten
    fall:fell:fallen feed:fed feel:felt fight:fought find:found fit:fit flee:fled fling:flung
    fly:flew:flown forbid:forbade:forbidden forecast:forecast foresee:foresaw:foreseen
    foreswear:foreswore:foresworn forget:forgot:forgotten forgive:forgave:forgiven forgo:forwent:forgone
    forsake:forsook:forsaken forswear:forswore:forsworn freeze:froze:frozen gaslight:gaslit
    get:got:gotten ghostwrite:ghostwrote:ghostwritten give:gave:given go:went:gone greenlight:greenlit
    grind:ground grow:grew:grown hamstring:hamstrung handwrite:handwrote:handwritten hang:hung have:had
    hear:heard hew:hewed:hewn hide:hid:hidden hit:hit hold:held hurt:hurt inlay:inlaid input:input
    inset:inset keep:kept kneel:knelt knit:knit:knitted know:knew:known lay:laid lead:led lean:leant
    leap:leapt learn:learnt leave:left lend:lent let:let lie:lay:lain light:lit lose:lost make:made
    mean:meant meet:met mislead:misled misread:misread mistake:mistook:mistaken
    misunderstand:misunderstood mow:mowed:mown offset:offset onsell:onsold outbid:outbid
    outdo:outdid:outdone outgrow:outgrew:outgrown output:output outrun:outran:outrun outsell:outsold
    overcome:overcame:overcome overdraw:overdrew:overdrawn override:overrode:overridden
    overrun:overran:overrun oversee:oversaw:overseen oversleep:overslept overspend:overspent
    overtake:overtook:overtaken overthrow:overthrew:overthrown overwrite:overwrote:overwritten
    partake:partook:partaken pay:paid plead:pled prepay:prepaid preset:preset proofread:proofread
    prove:proved:proven put:put quit:quit read:read rebuild:rebuilt rebuy:rebought recast:recast
    redo:redid:redone redraw:redrew:redrawn regrow:regrew:regrown relay:relaid remake:remade rend:rent
    repay:repaid reread:reread rerun:reran:rerun resell:resold resend:resent reset:reset resit:resat
    retake:retook:retaken rethink:rethought retrofit:retrofitted:retrofit rewind:rewound
    rewrite:rewrote:rewritten rid:rid ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run
    saw:sawed:sawn say:said see:saw:seen seek:sought sell:sold send:sent set:set sew:sewed:sewn
    shake:shook:shaken shave:shaved:shaven shear:sheared:shorn shed:shed shine:shone shoot:shot
    show:showed:shown shrink:shrank:shrunk shut:shut sing:sang:sung sink:sank:sunk sit:sat
    slay:slew:slain sleep:slept slide:slid sling:slung slit:slit smell:smelt smite:smote:smitten
    sneak:snuck sow:sowed:sown speak:spoke:spoken speed:sped spell:spelt spend:spent spill:spilt
    spin:spun spit:spat split:split spoil:spoilt spotlight:spotlit spread:spread spring:sprang:sprung
    stand:stood steal:stole:stolen stick:stuck sting:stung stink:stank:stunk strew:strewed:strewn
    stride:strode:stridden strike:struck string:strung strive:strove:striven sublet:sublet
    swear:swore:sworn sweep:swept swell:swelled:swollen swim:swam:swum swing:swung take:took:taken
    teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown thrust:thrust
    tread:trod:trodden typeset:typeset typewrite:typewrote:typewritten unbind:unbound undercut:undercut
    undergo:underwent:undergone understand:understood undertake:undertook:undertaken undo:undid:undone
    unfreeze:unfroze:unfrozen unhide:unhid:unhidden unset:unset unwind:unwound uphold:upheld
    upsell:upsold upset:upset wake:woke:woken waylay:waylaid wear:wore:worn weave:wove:woven wed:wed
    weep:wept wet:wet win:won wind:wound withdraw:withdrew:withdrawn withhold:withheld
    withstand:withstood wring:wrung write:wrote:written
    """

  /// Verbs that end in -ed in the past, with both spellings where there are two.
  static let regularText: StaticString =
    """
    abandon:abandoned abort:aborted absorb:absorbed abuse:abused accelerate:accelerated accept:accepted
    access:accessed accommodate:accommodated accomplish:accomplished accrue:accrued
    accumulate:accumulated achieve:achieved acknowledge:acknowledged acquire:acquired act:acted
    action:actioned activate:activated adapt:adapted add:added address:addressed adjust:adjusted
    administer:administered admit:admitted adopt:adopted advance:advanced advertise:advertised
    advise:advised affirm:affirmed age:aged aggregate:aggregated agree:agreed aim:aimed alert:alerted
    align:aligned allocate:allocated allow:allowed alter:altered amend:amended amplify:amplified
    analyze:analyzed:analysed anchor:anchored annotate:annotated announce:announced anonymize:anonymized
    answer:answered anticipate:anticipated append:appended apply:applied appoint:appointed
    appraise:appraised approach:approached approve:approved archive:archived arrange:arranged
    arrive:arrived ask:asked assemble:assembled assert:asserted assess:assessed assign:assigned
    assist:assisted associate:associated assume:assumed attach:attached attack:attacked
    attempt:attempted attend:attended attribute:attributed auction:auctioned audit:audited
    authenticate:authenticated author:authored authorize:authorized automate:automated avoid:avoided
    await:awaited award:awarded back:backed backfill:backfilled balance:balanced ban:banned base:based
    batch:batched benchmark:benchmarked bill:billed blacklist:blacklisted block:blocked blog:blogged
    book:booked bookmark:bookmarked boost:boosted boot:booted border:bordered borrow:borrowed
    bounce:bounced box:boxed branch:branched brand:branded brief:briefed browse:browsed buffer:buffered
    bump:bumped bundle:bundled bypass:bypassed cache:cached calculate:calculated calibrate:calibrated
    call:called cancel:canceled:cancelled capture:captured care:cared carry:carried
    categorize:categorized cause:caused celebrate:celebrated center:centered certify:certified
    challenge:challenged change:changed charge:charged chart:charted chat:chatted check:checked
    cite:cited claim:claimed classify:classified clean:cleaned clear:cleared click:clicked clip:clipped
    clock:clocked clone:cloned close:closed cloud:clouded coach:coached code:coded
    collaborate:collaborated collapse:collapsed collect:collected color:colored combine:combined
    comment:commented commit:committed communicate:communicated compare:compared compensate:compensated
    compile:compiled complain:complained complete:completed comply:complied compose:composed
    compress:compressed compute:computed conceal:concealed conclude:concluded condense:condensed
    conduct:conducted configure:configured confirm:confirmed conflict:conflicted connect:connected
    consent:consented consider:considered consolidate:consolidated consume:consumed contact:contacted
    contain:contained continue:continued contract:contracted contribute:contributed control:controlled
    convert:converted cool:cooled copy:copied correct:corrected correlate:correlated count:counted
    cover:covered crash:crashed crawl:crawled create:created credit:credited crop:cropped cross:crossed
    curate:curated customize:customized:customised damage:damaged date:dated deactivate:deactivated
    debit:debited debug:debugged decide:decided declare:declared decline:declined decode:decoded
    decommission:decommissioned decompress:decompressed decouple:decoupled decrease:decreased
    decrypt:decrypted deduct:deducted deduplicate:deduplicated default:defaulted defer:deferred
    define:defined degrade:degraded delay:delayed delegate:delegated delete:deleted deliver:delivered
    demand:demanded demo:demoed demote:demoted denounce:denounced deny:denied depart:departed
    depend:depended deploy:deployed deposit:deposited deprecate:deprecated dequeue:dequeued
    describe:described deselect:deselected design:designed desire:desired destroy:destroyed
    detach:detached detect:detected determine:determined develop:developed deviate:deviated
    diagnose:diagnosed dial:dialed diff:diffed digest:digested direct:directed disable:disabled
    disagree:disagreed disappear:disappeared disapprove:disapproved discard:discarded disclose:disclosed
    disconnect:disconnected discontinue:discontinued discount:discounted discover:discovered
    discuss:discussed dismiss:dismissed dispatch:dispatched display:displayed dispose:disposed
    dispute:disputed dissolve:dissolved distribute:distributed divert:diverted divide:divided
    dock:docked document:documented donate:donated dot:dotted downgrade:downgraded download:downloaded
    downvote:downvoted draft:drafted drag:dragged drain:drained drop:dropped dry:dried
    duplicate:duplicated earn:earned edit:edited educate:educated elapse:elapsed elect:elected
    elevate:elevated eliminate:eliminated email:emailed embed:embedded emerge:emerged emit:emitted
    employ:employed empty:emptied enable:enabled encode:encoded encounter:encountered
    encourage:encouraged encrypt:encrypted end:ended endorse:endorsed enforce:enforced engage:engaged
    enlarge:enlarged enlist:enlisted enqueue:enqueued enrich:enriched enrol:enrolled enroll:enrolled
    ensure:ensured enter:entered entitle:entitled enumerate:enumerated equip:equipped erase:erased
    err:erred escalate:escalated establish:established estimate:estimated evaluate:evaluated
    evict:evicted evolve:evolved examine:examined exceed:exceeded exchange:exchanged exclude:excluded
    execute:executed exempt:exempted exercise:exercised exhaust:exhausted exist:existed exit:exited
    expand:expanded expect:expected experience:experienced experiment:experimented expire:expired
    explain:explained explore:explored export:exported expose:exposed extend:extended extract:extracted
    face:faced facilitate:facilitated fail:failed favorite:favorited fax:faxed feature:featured
    fetch:fetched file:filed fill:filled filter:filtered finalize:finalized finance:financed
    finish:finished fire:fired fix:fixed flag:flagged flash:flashed flatten:flattened flip:flipped
    float:floated flood:flooded flush:flushed focus:focused:focussed fold:folded follow:followed
    force:forced fork:forked format:formatted forward:forwarded found:founded fragment:fragmented
    frame:framed fulfil:fulfilled fulfill:fulfilled fund:funded gain:gained gate:gated gather:gathered
    generate:generated grab:grabbed grade:graded graduate:graduated grant:granted graph:graphed
    greet:greeted group:grouped guess:guessed guide:guided hack:hacked halt:halted handle:handled
    happen:happened harvest:harvested hash:hashed head:headed help:helped hesitate:hesitated
    highlight:highlighted hire:hired hook:hooked hop:hopped host:hosted hover:hovered
    identify:identified ignore:ignored illustrate:illustrated implement:implemented import:imported
    impose:imposed impress:impressed improve:improved include:included increase:increased
    increment:incremented incur:incurred index:indexed indicate:indicated infer:inferred
    inflate:inflated influence:influenced inform:informed infringe:infringed ingest:ingested
    inherit:inherited initialize:initialized initiate:initiated inject:injected inline:inlined
    inquire:inquired insert:inserted inspect:inspected inspire:inspired install:installed
    instruct:instructed integrate:integrated intend:intended interact:interacted intercept:intercepted
    interest:interested interpret:interpreted interrupt:interrupted interview:interviewed
    introduce:introduced invalidate:invalidated invest:invested investigate:investigated invite:invited
    invoice:invoiced invoke:invoked involve:involved isolate:isolated issue:issued iterate:iterated
    join:joined journal:journaled judge:judged jump:jumped justify:justified kick:kicked kill:killed
    label:labeled:labelled lack:lacked land:landed lapse:lapsed last:lasted launch:launched
    layer:layered leak:leaked lease:leased level:leveled:levelled leverage:leveraged license:licensed
    lift:lifted like:liked limit:limited link:linked list:listed listen:listened live:lived load:loaded
    localize:localized locate:located lock:locked log:logged look:looked loop:looped lower:lowered
    mail:mailed maintain:maintained manage:managed mandate:mandated map:mapped mark:marked
    market:marketed mask:masked master:mastered match:matched materialize:materialized mature:matured
    maximize:maximized measure:measured mediate:mediated memorize:memorized mention:mentioned
    merge:merged message:messaged meter:metered migrate:migrated minimize:minimized miss:missed
    mitigate:mitigated mix:mixed mock:mocked model:modeled:modelled moderate:moderated modify:modified
    monitor:monitored mount:mounted move:moved multiply:multiplied mute:muted name:named narrow:narrowed
    navigate:navigated need:needed negotiate:negotiated nest:nested nominate:nominated
    normalize:normalized note:noted notice:noticed notify:notified nudge:nudged number:numbered
    obfuscate:obfuscated object:objected observe:observed obtain:obtained occur:occurred offer:offered
    onboard:onboarded open:opened operate:operated opt:opted optimize:optimized order:ordered
    organize:organized orient:oriented originate:originated orphan:orphaned outline:outlined
    overflow:overflowed overlap:overlapped overload:overloaded own:owned pack:packed page:paged
    paint:painted pair:paired park:parked parse:parsed participate:participated partition:partitioned
    pass:passed paste:pasted patch:patched pause:paused peek:peeked pend:pended perform:performed
    permit:permitted persist:persisted personalize:personalized phase:phased phone:phoned pick:picked
    pin:pinned ping:pinged pitch:pitched place:placed plan:planned play:played plot:plotted plug:plugged
    point:pointed poll:polled pool:pooled populate:populated port:ported position:positioned
    possess:possessed post:posted postpone:postponed power:powered practice:practiced prefer:preferred
    prepare:prepared present:presented preserve:preserved press:pressed pretend:pretended
    prevent:prevented preview:previewed price:priced print:printed prioritize:prioritized probe:probed
    process:processed procure:procured produce:produced profile:profiled program:programmed:programed
    progress:progressed prohibit:prohibited project:projected promise:promised promote:promoted
    prompt:prompted propagate:propagated propose:proposed protect:protected provide:provided
    provision:provisioned prune:pruned publish:published pull:pulled pulse:pulsed pump:pumped
    punch:punched purchase:purchased purge:purged pursue:pursued push:pushed qualify:qualified
    quantify:quantified quarantine:quarantined query:queried question:questioned queue:queued
    quote:quoted raise:raised rank:ranked rate:rated reach:reached react:reacted reactivate:reactivated
    reappear:reappeared reassign:reassigned reauthorize:reauthorized rebase:rebased reboot:rebooted
    rebrand:rebranded recalculate:recalculated recall:recalled receive:received recharge:recharged
    reclaim:reclaimed recognize:recognized recommend:recommended reconcile:reconciled
    reconfigure:reconfigured reconnect:reconnected record:recorded recover:recovered recreate:recreated
    recruit:recruited rectify:rectified recycle:recycled redact:redacted redeem:redeemed
    redirect:redirected reduce:reduced reenable:reenabled refer:referred refill:refilled refine:refined
    reflect:reflected refresh:refreshed refund:refunded refuse:refused regenerate:regenerated
    register:registered regress:regressed reinstall:reinstalled reinstate:reinstated reinvite:reinvited
    reject:rejected relate:related relaunch:relaunched release:released reload:reloaded
    relocate:relocated rely:relied remain:remained remediate:remediated remember:remembered
    remind:reminded remove:removed rename:renamed render:rendered renew:renewed reopen:reopened
    reorder:reordered repair:repaired repeat:repeated replace:replaced replay:replayed
    replicate:replicated reply:replied report:reported reposition:repositioned represent:represented
    republish:republished request:requested require:required reroute:rerouted reschedule:rescheduled
    research:researched reserve:reserved reshare:reshared reside:resided resign:resigned resize:resized
    resolve:resolved respond:responded restart:restarted restock:restocked restore:restored
    restrict:restricted resubmit:resubmitted result:resulted resume:resumed resync:resynced
    retain:retained retire:retired retrain:retrained retrieve:retrieved retry:retried return:returned
    reuse:reused reveal:revealed reverse:reversed revert:reverted review:reviewed revise:revised
    revisit:revisited revive:revived revoke:revoked reward:rewarded roll:rolled rotate:rotated
    round:rounded route:routed sample:sampled sanction:sanctioned sanitize:sanitized satisfy:satisfied
    save:saved scale:scaled scan:scanned schedule:scheduled scope:scoped score:scored scrape:scraped
    screen:screened screenshot:screenshotted scroll:scrolled search:searched seat:seated secure:secured
    seed:seeded segment:segmented select:selected separate:separated sequence:sequenced
    serialize:serialized serve:served settle:settled shape:shaped share:shared shift:shifted
    ship:shipped shop:shopped shorten:shortened showcase:showcased shuffle:shuffled sign:signed
    signal:signaled:signalled silence:silenced simulate:simulated skip:skipped slice:sliced slot:slotted
    slow:slowed smooth:smoothed snapshot:snapshotted snooze:snoozed solve:solved sort:sorted
    source:sourced spark:sparked specify:specified sponsor:sponsored spot:spotted stabilize:stabilized
    stage:staged stake:staked stall:stalled stamp:stamped standardize:standardized star:starred
    start:started starve:starved stash:stashed state:stated stay:stayed step:stepped stitch:stitched
    stock:stocked stop:stopped store:stored stream:streamed stress:stressed stretch:stretched
    strip:stripped structure:structured study:studied style:styled submit:submitted subscribe:subscribed
    substitute:substituted succeed:succeeded suffer:suffered suggest:suggested suit:suited
    summarize:summarized supersede:superseded supply:supplied support:supported suppress:suppressed
    surface:surfaced surpass:surpassed survey:surveyed survive:survived suspect:suspected
    suspend:suspended sustain:sustained swap:swapped swipe:swiped switch:switched sync:synced
    synchronize:synchronized synthesize:synthesized tag:tagged tailor:tailored tap:tapped
    target:targeted tax:taxed team:teamed template:templated tend:tended terminate:terminated
    test:tested thank:thanked theme:themed throttle:throttled tick:ticked time:timed
    timestamp:timestamped tip:tipped toggle:toggled tokenize:tokenized top:topped total:totaled:totalled
    touch:touched tour:toured track:tracked trade:traded train:trained transact:transacted
    transcode:transcoded transcribe:transcribed transfer:transferred transform:transformed
    transition:transitioned translate:translated transmit:transmitted transport:transported trap:trapped
    travel:traveled:travelled traverse:traversed treat:treated trend:trended triage:triaged
    trial:trialed trigger:triggered trim:trimmed trust:trusted try:tried tune:tuned turn:turned
    tweak:tweaked type:typed typecheck:typechecked unarchive:unarchived unassign:unassigned
    unban:unbanned unblock:unblocked uncheck:unchecked uncover:uncovered undelete:undeleted
    underline:underlined unfavorite:unfavorited unflag:unflagged unfollow:unfollowed ungroup:ungrouped
    unify:unified uninstall:uninstalled unlike:unliked unlink:unlinked unload:unloaded unlock:unlocked
    unmask:unmasked unmatch:unmatched unmount:unmounted unmute:unmuted unpack:unpacked unpin:unpinned
    unpublish:unpublished unregister:unregistered unsave:unsaved unselect:unselected unshare:unshared
    unstar:unstarred unsubscribe:unsubscribed untag:untagged unveil:unveiled unzip:unzipped
    update:updated upgrade:upgraded upload:uploaded upvote:upvoted use:used utilize:utilized
    vacate:vacated vaccinate:vaccinated validate:validated value:valued vary:varied verify:verified
    version:versioned veto:vetoed video:videoed view:viewed violate:violated visit:visited
    visualize:visualized void:voided volunteer:volunteered vote:voted wager:wagered wait:waited
    waive:waived walk:walked want:wanted warm:warmed warn:warned waste:wasted watch:watched
    water:watered weigh:weighed weight:weighted welcome:welcomed whitelist:whitelisted widen:widened
    wonder:wondered work:worked worry:worried wrap:wrapped yield:yielded zip:zipped zoom:zoomed
    """
}
