using System.Text.Json;
using Microsoft.Build.Framework;
using NSubstitute;
using Slipway.Build.Logging;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Tasks.Compiling;
using Slipway.Tasks.Logging;
using static Slipway.Tasks.Tests.Logging.LoggedBuild;
using Diagnostic = Slipway.Schema.Diagnostics.Diagnostic;

namespace Slipway.Tasks.Tests.Logging;

/// <summary>What the error log says of a finding: of this build, with paths from the root of the repository.</summary>
public class ErrorLogTests
{
    [Fact]
    public void It_holds_the_fix_of_a_finding()
    {
        using var run = new TaskRun();

        Compile(run, "src/Web", Misspelt).ShouldBeFalse();

        var fix = Results(run).Single(one => IdOf(one) == "SLIP1001").GetProperty("fixes")[0];
        fix.GetProperty("description").GetProperty("text").GetString().ShouldBe("Write 'image'");
        var change = fix.GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("src/Web/specs/web.yaml");
        var replacement = change.GetProperty("replacements")[0];
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("image");
        replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32().ShouldBe(7);
        replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32().ShouldBe(13);
    }

    [Theory]
    [InlineData(".git/HEAD")] // a repository
    [InlineData(".git")] // a worktree, a submodule
    public void Paths_begin_at_the_root_of_the_repository(string git)
    {
        using var run = new TaskRun();
        run.Spec(git, "ref: refs/heads/main");

        Compile(run, "src/Web", Misspelt, root: null).ShouldBeFalse();

        var place = Place(Results(run)[0]).GetProperty("artifactLocation");
        place.GetProperty("uri").GetString().ShouldBe("src/Web/specs/web.yaml");
        place.GetProperty("uriBaseId").GetString().ShouldBe("%SRCROOT%");
        Runs(run)[0].GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _).ShouldBeTrue();
        File.ReadAllText(run.PathOf("log.sarif")).ShouldNotContain(run.PathOf(""));
    }

    [Fact]
    public void Paths_begin_at_the_project_where_there_is_no_repository()
    {
        using var run = new TaskRun();

        Compile(run, "src/Web", Misspelt, root: null).ShouldBeFalse();

        Place(Results(run)[0])
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .ShouldBe("specs/web.yaml");
    }

    [Fact]
    public void A_rule_brings_its_page_along()
    {
        using var run = new TaskRun();

        Compile(run, "src/Web", Outdated).ShouldBeTrue();

        var rule = Runs(run)[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        rule.GetProperty("id").GetString().ShouldBe("SLIP1011");
        var text = rule.GetProperty("help").GetProperty("text").GetString()!;
        var markdown = rule.GetProperty("help").GetProperty("markdown").GetString()!;
        markdown.ShouldContain("## Fix\n");
        // Code blocks keep their language and nothing of our tests', and links lead nowhere outside the package.
        markdown.ShouldContain("```yaml\n");
        markdown.ShouldNotContain(".md)");
        text.ShouldNotContain("##");
        text.ShouldNotContain("```");
        var summary = rule.GetProperty("fullDescription").GetProperty("text").GetString()!;
        text.ShouldStartWith(summary[..20]);
        rule.TryGetProperty("helpUri", out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_rule_has_what_code_hosts_ask_for()
    {
        var session = new LogSession(Repository.Root, Repository.Root, "", null, RulePages, 0).With(
            "all",
            Slipway.Build.Catalogue.Kinds.All.Select(kind =>
                LoggedFinding.Of(new Diagnostic(kind, SourceSpan.StartOf("a.yaml"), "wrong"), home: null)
            )
        );
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            SarifRun.Write(json, session);
        using var log = JsonDocument.Parse(stream.ToArray());

        foreach (
            var rule in log.RootElement.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
        )
        {
            var id = rule.GetProperty("id").GetString();
            rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length.ShouldBeInRange(10, 1024, id);
            rule.GetProperty("help").GetProperty("text").GetString()!.Length.ShouldBeGreaterThan(50, id);
            rule.GetProperty("help").GetProperty("markdown").GetString()!.ShouldNotContain("](", Case.Sensitive, id);
        }
    }

    [Fact]
    public void A_warning_that_fails_the_build_is_an_error()
    {
        using var run = new TaskRun();
        var strict = Substitute.For<IBuildEngine8>();
        strict.ShouldTreatWarningAsError("SLIP1011").Returns(true);

        Compile(run, "src/Web", Outdated, engine: strict);

        Results(run)
            .Select(result => (IdOf(result), result.GetProperty("level").GetString()))
            .ShouldBe([("SLIP1011", "error")]);
    }

    [Fact]
    public void A_build_begins_with_an_empty_log()
    {
        using var run = new TaskRun();
        Compile(run, "src/Web", Misspelt).ShouldBeFalse();

        Begin(run, "src/Web");

        Results(run).ShouldBeEmpty();
    }

    [Fact]
    public void A_task_with_nothing_to_do_found_what_it_found_before()
    {
        using var run = new TaskRun();
        Compile(run, "src/Web", Outdated).ShouldBeTrue();
        var first = File.ReadAllText(run.PathOf("log.sarif"));

        Begin(run, "src/Web");
        Earlier(run, "src/Web");

        File.ReadAllText(run.PathOf("log.sarif")).ShouldBe(first);
        Earlier(run, "src/Web");
        File.ReadAllText(run.PathOf("log.sarif")).ShouldBe(first);
    }

    [Fact]
    public void A_line_of_which_no_column_is_known_counts_from_its_first_letter()
    {
        using var run = new TaskRun();
        run.Spec("A.cs", "class A\n{\n    void B() => C();  \n}\n");

        var place = LoggedFinding
            .Of(new Diagnostic(ShapeKind, SourceSpan.WholeLine("A.cs", 3), "wrong"), run.PathOf(""))
            .Place.WithColumns();

        (place.StartColumn, place.EndLine, place.EndColumn).ShouldBe((5, 3, 21));
    }
}
