namespace Slipway.Testing.Tests;

/// <summary>
/// What tests are written with: a change of it shows in <c>Slipway.Testing.txt</c>. Set SLIPWAY_ACCEPT=1 to take a change for right.
/// </summary>
public sealed class ApiTests
{
    private static readonly string[] Private = ["Slipway.Testing", "Slipway", "System"];

    [Fact]
    public void The_public_API_is_the_one_that_is_checked_in() =>
        Golden.Match(
            Repository.PathOf("tests", "Slipway.Testing.Tests", "Slipway.Testing.txt"),
            PublicApi.Of(typeof(SlipwayCompilation).Assembly)
        );

    /// <summary>The package hides the assemblies of the compiler from tests.</summary>
    [Fact]
    public void The_public_API_names_no_type_of_the_compiler()
    {
        var types = typeof(SlipwayCompilation)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters().Select(one => one.ParameterType).Append(method.ReturnType))
            .SelectMany(type => type.GetGenericArguments().Append(type))
            .Where(type => !type.IsGenericParameter)
            .Select(type => type.Assembly.GetName().Name!)
            .Distinct(StringComparer.Ordinal);

        types.ShouldAllBe(name => Private.Contains(name) || name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_has_every_assembly_of_the_compiler_and_the_library_apart()
    {
        var nuspec = File.ReadAllText(Repository.PathOf("msbuild", "Slipway.Testing", "Slipway.Testing.nuspec"));
        var needed = typeof(SlipwayCompilation).Assembly.GetReferencedAssemblies().Select(one => one.Name!).ToHashSet();
        foreach (var name in needed.ToList())
        {
            if (name.StartsWith("Slipway.", StringComparison.Ordinal))
                needed.UnionWith(
                    System.Reflection.Assembly.Load(name).GetReferencedAssemblies().Select(one => one.Name!)
                );
        }

        foreach (var name in needed.Where(one => one.StartsWith("Slipway.", StringComparison.Ordinal)))
            nuspec.ShouldContain($"{name}.dll");
        nuspec.ShouldNotContain("Slipway.dll");
        needed.ShouldContain("Slipway");
        needed.ShouldNotContain(name => name.StartsWith("Microsoft.Build", StringComparison.Ordinal));
    }
}
