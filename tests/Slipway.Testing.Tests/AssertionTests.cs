namespace Slipway.Testing.Tests;

/// <summary>What tests expect of a compilation.</summary>
public sealed class AssertionTests
{
    private static readonly SlipwayCompilation Mistaken = SlipwayCompilation.CompileYaml(Specs.Mistaken);

    private static readonly SlipwayCompilation Untagged = SlipwayCompilation.CompileYaml(
        Specs.Yaml.Replace("web:2.4.1", "web", StringComparison.Ordinal)
    );

    [Fact]
    public void Errors_are_named_where_none_is_expected()
    {
        Message(() => Mistaken.ShouldHaveNoErrors())
            .ShouldStartWith(
                "expected no errors, and there are:\n  specs.yaml(10,7): error SLIP1001: unknown key 'imaeg'"
            );
        Untagged.ShouldHaveNoErrors().ShouldBe(Untagged);
        Message(() => Untagged.ShouldHaveNoWarnings())
            .ShouldStartWith("expected no errors and warnings, and there are:\n  specs.yaml(10,14): warning SLIP6001:");
        Message(() => Untagged.ShouldHaveNoFindings()).ShouldStartWith("expected no findings, and there are:");
        Specs.Compiled.ShouldHaveNoWarnings().ShouldBe(Specs.Compiled);
    }

    [Fact]
    public void A_finding_that_is_expected_is_given_and_one_that_is_absent_is_said_with_the_others()
    {
        Mistaken.ShouldHaveFinding("SLIP1001").Severity.ShouldBe(FindingSeverity.Error);
        Message(() => Untagged.ShouldHaveFinding("SLIP1001"))
            .ShouldStartWith("expected the finding SLIP1001, and only others were found:\n  specs.yaml(");
        Message(() => SlipwayCompilation.CompileYaml("").ShouldHaveFinding("SLIP1001"))
            .ShouldStartWith("expected the finding SLIP1001");
        Message(() => Untagged.ShouldNotHaveFinding("SLIP6001"))
            .ShouldStartWith("expected no finding SLIP6001, and there is:\n  specs.yaml(");
        Untagged.ShouldNotHaveFinding("SLIP1001").ShouldBe(Untagged);
    }

    [Fact]
    public void Objects_and_images_are_expected_or_not()
    {
        Specs.Compiled.ShouldHave("Service", "web").Kind.ShouldBe("Service");
        Specs.Compiled.ShouldNotHave("Ingress", "web").ShouldHaveImage("shop/web:2.4.1").ShouldBe(Specs.Compiled);
        Message(() => Specs.Compiled.ShouldNotHave("Service", "web"))
            .ShouldStartWith("expected no Service 'web', and target kubernetes has it:\napiVersion: v1\n");
        Message(() => Mistaken.ShouldNotHave("Ingress", "web")).ShouldStartWith("expected no errors");
        Message(() => Specs.Compiled.ShouldHaveImage("shop/web:2.4.2"))
            .ShouldBe(
                "expected the image 'shop/web:2.4.2': did you mean 'shop/web:2.4.1'?\nThe images are:\n  shop/web:2.4.1"
            );
    }

    [Fact]
    public void A_snapshot_has_warnings_without_places_and_each_manifest_below_its_path()
    {
        var moved = SlipwayCompilation.CompileYaml(
            "# a line more\n" + Specs.Yaml.Replace("web:2.4.1", "web", StringComparison.Ordinal)
        );

        var snapshot = Untagged.ToSnapshot();

        moved.ToSnapshot().ShouldBe(snapshot);
        snapshot.ShouldStartWith("# warning SLIP6001: ");
        snapshot.ShouldContain($"\n---\n# kubevela/shop.yaml\n{Untagged.Manifest("kubevela/shop.yaml").Text}");
        snapshot.ShouldEndWith($"\n---\n# kubernetes/shop.yaml\n{Untagged.Manifest("kubernetes/shop.yaml").Text}");
    }

    [Fact]
    public void A_document_without_a_kind_is_found_by_its_name() =>
        SlipwayCompilation
            .Compile(
                new VesslRun("notebook", "quay.io/vessl-ai/torch:2.3.1-cuda12.1-r5")
                    .WithResources("vessl-gcp-oregon", "gpu-l4-small-spot")
                    .WithCommand("python app.py"),
                new SlipwayOptions { Targets = ["vessl"] }
            )
            .ShouldHave("", "notebook")
            .ShouldHaveValue("resources.preset", "gpu-l4-small-spot");

    [Fact]
    public void A_document_without_a_kind_that_is_absent_is_said() =>
        Should
            .Throw<SlipwayAssertionException>(() => Specs.Compiled.Object("", "notebook"))
            .Message.ShouldStartWith("there is no document 'notebook'\n");

    [Fact]
    public void Several_documents_are_compiled_together()
    {
        var first = new Application("shop");
        first.AddWebService("web", image: "shop/web:2.4.1").WithPort(80);
        var second = new Application("shop");
        second.AddWebService("pages", image: "shop/pages:2.4.1").WithPort(80);

        SlipwayCompilation.Compile([first]).ShouldHaveNoErrors();
        SlipwayCompilation.Compile([second]).ShouldHaveNoErrors();
        SlipwayCompilation.Compile([first, second]).HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void A_project_without_spec_methods_is_said() =>
        Message(() => SlipwayCompilation.CompileAssembly(typeof(string).Assembly))
            .ShouldBe(
                "System.Private.CoreLib has no method with the attribute [Spec]: give the assembly of the project with the specs"
            );

    private static string Message(Func<object?> act) =>
        Should.Throw<SlipwayAssertionException>(() => act()).Message.ReplaceLineEndings("\n");
}
