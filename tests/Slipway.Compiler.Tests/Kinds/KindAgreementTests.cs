using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Argo;
using Slipway.Kinds;
using Slipway.Kinds.Readiness;

namespace Slipway.Compiler.Tests.Kinds;

/// <summary>Deploy's verdict, Argo's conditions and the waits of kubectl say the same of an object, whatever its status.</summary>
public class KindAgreementTests
{
    /// <summary>Kinds whose readiness a target cannot ask for, so that only deploy waits for them, with why.</summary>
    private static readonly Dictionary<(string Group, string Kind), string> OnlyDeploy = new()
    {
        [("", "Namespace")] = "ready at once",
        [("", "PersistentVolumeClaim")] = "may wait for its first user, which comes after it",
        [("", "Pod")] = "either of two signs is enough, and a selector asks for all",
        [("apiextensions.k8s.io", "CustomResourceDefinition")] = "its condition is anywhere in the list",
        [("argoproj.io", "Workflow")] = "either of three signs is enough",
        [("core.oam.dev", "Application")] = "no target applies one and waits",
    };

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, KindSamples.All.Count)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Deploy_says_how_far_an_object_is(int sample)
    {
        var (group, kind, spec, status, phase) = KindSamples.All[sample];

        KindTable.Of(group, kind).Ready.Of(KindSamples.Object(group, kind, spec, status)).Phase.ShouldBe(phase);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Argo_says_the_same(int sample)
    {
        var (group, kind, spec, status, phase) = KindSamples.All[sample];
        var live = KindSamples.Object(group, kind, spec, status);
        var readiness = Readiness.Of(live, []);

        readiness.Success.ShouldNotBeNull();
        // Terraform's controller tries again as well, but what it has failed at is for a person to change.
        var failing = kind == "Configuration" ? ReadyPhase.Failed : ReadyPhase.Waiting;
        ArgoSelector.Verdict(readiness, live).ShouldBe(phase == ReadyPhase.Failing ? failing : phase);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Kubectl_says_the_same(int sample)
    {
        var (group, kind, spec, status, phase) = KindSamples.All[sample];
        var live = KindSamples.Object(group, kind, spec, status);
        var waits = KubectlWaits.For(live, "1h");

        waits.ShouldNotBeEmpty();
        // What cannot be asked of a Job in one question is when it has failed: no field tells it that is not there before.
        var expected = (group, kind, phase) switch
        {
            ("batch", "Job", ReadyPhase.Failed) or (_, _, ReadyPhase.Failing) => ReadyPhase.Waiting,
            _ => phase,
        };
        KubectlVerdict.Of(waits, live).ShouldBe(expected);
    }

    [Fact]
    public void Every_kind_with_a_readiness_of_its_own_is_among_the_samples_or_is_deploy_s_alone()
    {
        var own = KindTable
            .All.Where(kind => !ReferenceEquals(kind.Ready, ReadyRules.Unknown))
            .Select(kind => (kind.Group, kind.Name));
        var sampled = KindSamples.All.Select(sample => (sample.Group, sample.Kind));

        own.Order().ShouldBe(sampled.Concat(OnlyDeploy.Keys).Distinct().Order());
    }

    [Fact]
    public void A_kind_that_is_deploy_s_alone_makes_Argo_wait_for_nothing()
    {
        foreach (var (group, kind) in OnlyDeploy.Keys.Where(one => one.Kind is not "Application"))
            Readiness.Of(KindSamples.Object(group, kind, "{}", "{}"), []).Success.ShouldBeNull(kind);
    }

    [Fact]
    public void Every_job_that_failed_ends_every_wait()
    {
        foreach (var kind in KindTable.All.Where(kind => kind.RunsOnce && kind.Name != "Workflow"))
        {
            var live = KindSamples.Object(kind.Group, kind.Name, "{}", "{}");

            Readiness.Of(live, []).Failure.ShouldNotBeNull(kind.Name);
            KubectlWaits.For(live, "1h").Count.ShouldBe(2, kind.Name);
        }
    }
}
