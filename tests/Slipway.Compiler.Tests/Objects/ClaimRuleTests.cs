using static Slipway.Compiler.Tests.Objects.RenderedSpec;

namespace Slipway.Compiler.Tests.Objects;

public class ClaimRuleTests
{
    private const string Claim = "{name: my-pvc, mountPath: /model}";

    [Fact]
    public void Claims_that_differ_are_reported_at_the_second()
    {
        var other = "{name: my-pvc, mountPath: /model, resources: {requests: {storage: 10Gi}}}";
        var specs = Training("first", Claim) + Training("second", other);

        var found = Find("SLIP2009", specs).ShouldHaveSingleItem();
        found.Message.ShouldContain("component 'second' makes the claim 'my-pvc', and component 'first' makes another");
        found.Message.ShouldContain("'pvcRef: {name: my-pvc, mountPath: …}'");
        found.Span.StartLine.ShouldBe(15);
        Find("SLIP2011", specs).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Claim)]
    [InlineData(
        "{name: my-pvc, mountPath: /other, accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}"
    )]
    public void Claims_that_ask_for_the_same_are_reported_as_such(string other)
    {
        var specs = Training("first", Claim) + Training("second", other);

        Find("SLIP2011", specs).ShouldHaveSingleItem().Message.ShouldContain("belongs to whichever was applied last");
        Find("SLIP2009", specs).ShouldBeEmpty();
    }

    [Fact]
    public void Other_claims_and_references_are_fine()
    {
        var specs =
            Training("first", Claim)
            + Training("second", "{name: other, mountPath: /model}, {pvcRef: {name: my-pvc, mountPath: /data}}");

        Find("SLIP2009", specs).ShouldBeEmpty();
        Find("SLIP2011", specs).ShouldBeEmpty();
    }
}
