namespace Slipway.Generators.Tests.Api;

/// <summary>
/// What specs are written with, generated builders included: a change of a schema or of the library that changes it shows in
/// <c>Api/Slipway.txt</c>. Set SLIPWAY_ACCEPT=1 to take a change for right.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly string Text = PublicApi.Of(typeof(Application).Assembly);

    [Fact]
    public void The_public_API_is_the_one_that_is_checked_in() =>
        Golden.Match(Repository.PathOf("tests", "Slipway.Generators.Tests", "Api", "Slipway.txt"), Text);

    [Fact]
    public void The_namespace_Slipway_has_no_plumbing()
    {
        var names = typeof(Application)
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Slipway")
            .Select(type => type.Name)
            .ToList();
        names.ShouldContain("Application");
        names.ShouldNotContain(name =>
            name.StartsWith("Spec", StringComparison.Ordinal)
            && name != "SpecAttribute"
            && name != "SpecContext"
            && name != "SpecDocument"
            && name != "SpecValue"
        );
        names.ShouldNotContain("IStepList");
    }

    [Fact]
    public void What_sets_something_begins_with_With()
    {
        var methods = typeof(Application)
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Slipway" && type.Name.EndsWith("Extensions", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods().Where(one => one.IsStatic && one.DeclaringType == type))
            .Select(method => method.Name)
            .Distinct()
            .ToList();
        methods.Count.ShouldBeGreaterThan(50);
        methods
            .Where(name =>
                !name.StartsWith("With", StringComparison.Ordinal)
                && !name.StartsWith("Add", StringComparison.Ordinal)
                && name != "DependsOn"
            )
            .ShouldBeEmpty();
    }
}
