using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownInitializerTests
{
    [Fact]
    public void A_dependency_that_no_one_has_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: a}
            spec:
              dependsOn: [{ref: {name: {|SLIP4502:terrafrom|}}}]
              appTemplate:
                spec: {components: []}
            ---
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: terraform}
            spec:
              appTemplate:
                spec: {components: []}
            """
        );

    [Fact]
    public void One_that_lives_in_the_cluster_is_known() =>
        new SpecTest { Externals = [new External("Application", "terraform", null)] }.Check(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: a}
            spec:
              dependsOn: [{ref: {name: terraform}}]
              appTemplate:
                spec: {components: []}
            """
        );
}
