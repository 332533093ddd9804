using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Compiler.Yaml;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>Nothing that a spec says makes the compiler throw, and what it renders is always an object of Kubernetes.</summary>
public class MalformedSpecTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void Any_application_is_compiled_or_reported() =>
        Prop.ForAll(
                SchemaTrees.Applications,
                application =>
                {
                    var compilation = Compile.For(
                        Compilation.Targets,
                        new WorkspaceOptions(),
                        YamlWriter.Write([application])
                    );
                    compilation.Manifests.ShouldAllBe(manifest => manifest.Text.Length > 0);
                    (compilation.Analysis.HasErrors || compilation.Manifests.Count > 0).ShouldBeTrue();
                }
            )
            .Check(Thorough);

    [Fact]
    public void Any_component_renders_to_objects_with_a_kind_a_name_and_labels() =>
        Prop.ForAll(
                SchemaTrees.Applications,
                application =>
                {
                    foreach (var one in Compile.Objects(YamlWriter.Write([application])))
                    {
                        (one["apiVersion"] as JsonValue).ShouldNotBeNull();
                        (one["kind"] as JsonValue).ShouldNotBeNull();
                        one["metadata"]!["name"].ShouldNotBeNull();
                        one["metadata"]!["labels"]!["app.oam.dev/component"].ShouldNotBeNull();
                    }
                }
            )
            .Check(Thorough);
}
