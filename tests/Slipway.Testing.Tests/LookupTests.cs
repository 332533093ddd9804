namespace Slipway.Testing.Tests;

/// <summary>What is asked for and is not there is said with what is.</summary>
public sealed class LookupTests
{
    private static readonly SlipwayObject Web = Specs.Compiled.Object("Deployment", "web");

    [Fact]
    public void A_kind_that_is_misspelt_has_the_nearest_and_all_that_there_are() =>
        Message(() => Specs.Compiled.Object("Deploymnet", "web"))
            .ShouldBe(
                """
                there is no Deploymnet 'web': did you mean 'Deployment'?
                There are:
                  kubevela: Application 'shop'
                  kubernetes: Deployment 'web'
                  kubernetes: Service 'web'
                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void A_name_that_is_misspelt_has_the_nearest_of_its_kind() =>
        Message(() => Specs.Compiled.ShouldHave("Deployment", "wep"))
            .ShouldStartWith("there is no Deployment 'wep': did you mean 'web'?\n");

    [Fact]
    public void A_name_of_another_kind_is_not_proposed() =>
        Message(() => Specs.Compiled.ShouldHave("Deployment", "shop"))
            .ShouldStartWith("there is no Deployment 'shop'\nThere are:");

    [Fact]
    public void A_target_that_is_misspelt_has_the_nearest() =>
        Message(() => Specs.Compiled.Object("Deployment", "web", target: "kubernets"))
            .ShouldStartWith(
                "there is no Deployment 'web', as nothing is compiled for target 'kubernets': did you mean 'kubernetes'?"
            );

    [Fact]
    public void A_namespace_that_is_misspelt_has_the_nearest()
    {
        var compilation = SlipwayCompilation.Compile(Specs.Web, new SlipwayOptions { Namespace = "shops" });

        Message(() => compilation.Object("Deployment", "web", @namespace: "shop"))
            .ShouldStartWith("there is no Deployment 'web' in namespace 'shop': did you mean 'shops'?");
        compilation.Object("Deployment", "web", @namespace: "shops").Namespace.ShouldBe("shops");
    }

    [Fact]
    public void Where_specs_have_errors_these_are_why_there_is_nothing() =>
        Message(() => SlipwayCompilation.CompileYaml(Specs.Mistaken).ShouldHave("Deployment", "web"))
            .ShouldMatch(
                @"^there is no Deployment 'web'\nNothing is compiled, since there are errors:\n  specs\.yaml\(10,7\): error SLIP1001: .*did you mean 'image'\?".Replace(
                    "did",
                    "[Dd]id",
                    StringComparison.Ordinal
                )
            );

    [Fact]
    public void A_manifest_that_is_misspelt_has_the_nearest()
    {
        Specs.Compiled.Manifest("kubernetes/shop.yaml").Text.ShouldContain("kind: Deployment\n");
        Message(() => Specs.Compiled.Manifest("kubernetes/shob.yaml"))
            .ShouldBe(
                "there is no manifest 'kubernetes/shob.yaml': did you mean 'kubernetes/shop.yaml'?\nThere are:\n  kubevela/shop.yaml\n  kubernetes/shop.yaml"
            );
    }

    [Fact]
    public void An_object_that_targets_have_alike_is_found_and_one_that_differs_asks_for_its_target()
    {
        const string Claim = """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: data}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
            """;
        var compilation = SlipwayCompilation.CompileYaml(Claim);

        compilation.Objects.Count(one => one.Kind == "PersistentVolumeClaim").ShouldBe(2);
        compilation.ShouldHave("PersistentVolumeClaim", "data").ShouldHaveValue("spec.accessModes[0]", "ReadWriteOnce");
        var two = SlipwayCompilation.CompileYaml(
            string.Join(
                "\n---\n",
                Claim.Replace("name: data", "name: data, namespace: a", StringComparison.Ordinal),
                Claim.Replace("name: data", "name: data, namespace: b", StringComparison.Ordinal)
            )
        );
        Message(() => two.Object("PersistentVolumeClaim", "data"))
            .ShouldBe("PersistentVolumeClaim 'data' differs between a and b: name its namespace");
        two.Object("PersistentVolumeClaim", "data", @namespace: "b").Namespace.ShouldBe("b");
    }

    [Theory]
    [InlineData("spec.replica", "'spec' of Deployment 'web' has no 'replica': did you mean 'replicas'?")]
    [InlineData(
        "spec.template.spec.containers[wep].image",
        "'spec.template.spec.containers' of Deployment 'web' has no item 'wep': did you mean 'web'?"
    )]
    [InlineData(
        "spec.template.spec.containers[1]",
        "'spec.template.spec.containers' of Deployment 'web' has no item '1': it has 'web'"
    )]
    [InlineData(
        "spec.replicas.count",
        "'spec.replicas' of Deployment 'web' is the number 1, in which there is no 'count'"
    )]
    [InlineData("sepc.replicas", "Deployment 'web' has no 'sepc': did you mean 'spec'?")]
    public void A_path_that_leads_nowhere_has_the_nearest_name(string path, string message)
    {
        Message(() => Web[path]).ShouldBe(message);
        Message(() => Web.ShouldHaveValue(path, "any")).ShouldBe(message);
        Web.Find(path).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("spec.")]
    [InlineData(".spec")]
    [InlineData("spec..replicas")]
    [InlineData("spec[replicas")]
    [InlineData("spec[replicas]x")]
    [InlineData("spec[]")]
    public void What_is_not_a_path_is_said_also_where_nothing_needs_to_be_there(string path) =>
        Message(() => Web.Find(path)).ShouldStartWith($"'{path}' is not a path, since ");

    private static string Message(Func<object?> act) =>
        Should.Throw<SlipwayAssertionException>(() => act()).Message.ReplaceLineEndings("\n");
}
