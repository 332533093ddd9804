namespace Slipway.Integration.Tests;

/// <summary>What the package brings into a project.</summary>
public class PackageTests(PackedSlipway slipway)
{
    [Fact]
    public async Task Analyzers_come_with_their_fixes()
    {
        using var project = new UserProject(slipway);

        var build = await project.Build("-t:ResolveLockFileAnalyzers", "-getItem:Analyzer");

        build.ShouldSucceed().Output.ShouldContain("analyzers/dotnet/cs/Slipway.Generators.dll");
        build.Output.ShouldContain("analyzers/dotnet/roslyn4.14/cs/Slipway.CodeFixes.dll");
    }
}
