using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>Every case of KubeVela's own templates, through our front end and our renderers.</summary>
public class RenderCaseTests
{
    public static TheoryData<string> Cases => [.. RenderCase.All.Keys];

    public static TheoryData<string> RenderedCases =>
        [.. RenderCase.All.Keys.Where(name => !RenderCase.All[name].Fails || Departures.Rendered.ContainsKey(name))];

    [Theory]
    [MemberData(nameof(RenderedCases))]
    public void A_component_becomes_what_KubeVela_makes_of_it_or_what_works_instead(string name)
    {
        var one = RenderCase.All[name];
        var departure = Departures.Rendered.GetValueOrDefault(name, (Like: name, Change: _ => { }));
        var expected = KubeVelaObject.Of(RenderCase.All[departure.Like]).ToList();
        expected.ForEach(departure.Change);
        CanonicalJson.Of(Compile.Objects(one.ToSpec())).ShouldBe(CanonicalJson.Of(expected));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_work_is_reported_where_it_is_and_nothing_else_is(string name)
    {
        var spec = RenderCase.All[name].ToSpec();
        var shape = Compile
            .For("kubernetes", spec)
            .Analysis.Diagnostics.Where(found => found.Severity == Severity.Error)
            .Where(found =>
                found.Id.StartsWith("SLIP0", StringComparison.Ordinal)
                || found.Id.StartsWith("SLIP1", StringComparison.Ordinal)
            )
            .ToList();

        if (Departures.Reported.TryGetValue(name, out var departure))
            shape.ShouldContain(found =>
                found.Id == departure.Id
                && string.CompareOrdinal(spec, found.Span.StartColumn - 1, departure.At, 0, departure.At.Length) == 0
            );
        else
            shape.ShouldBeEmpty();
    }

    [Fact]
    public void Every_case_that_a_template_fails_on_has_an_answer()
    {
        var failing = RenderCase.All.Where(one => one.Value.Fails).Select(one => one.Key);
        failing.Except(Departures.Reported.Keys).Except(Departures.Rendered.Keys).ShouldBeEmpty();
        Departures.Reported.Keys.Concat(Departures.Rendered.Keys).Except(RenderCase.All.Keys).ShouldBeEmpty();
    }
}
