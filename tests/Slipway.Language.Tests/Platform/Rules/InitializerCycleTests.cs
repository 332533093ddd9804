namespace Slipway.Language.Tests.Platform.Rules;

public class InitializerCycleTests
{
    [Fact]
    public void Initializers_that_wait_for_each_other_are_reported_at_each_dependency() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: a}
            spec:
              dependsOn: [{ref: {name: {|SLIP4501:b|}}}]
              appTemplate:
                spec: {components: []}
            ---
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: b}
            spec:
              dependsOn: [{ref: {name: {|SLIP4501:a|}}}]
              appTemplate:
                spec: {components: []}
            """
        );

    [Fact]
    public void One_that_waits_for_itself_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: a}
            spec:
              dependsOn: [{ref: {name: {|SLIP4501:a|}}}]
              appTemplate:
                spec: {components: []}
            """
        );

    [Fact]
    public void A_chain_is_fine() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: a}
            spec:
              dependsOn: [{ref: {name: b}}]
              appTemplate:
                spec: {components: []}
            ---
            apiVersion: core.oam.dev/v1beta1
            kind: {|SLIP4500:Initializer|}
            metadata: {name: b}
            spec:
              appTemplate:
                spec: {components: []}
            """
        );
}
