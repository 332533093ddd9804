namespace Slipway.Language.Tests.Platform.Rules;

public class MisnamedStepTests
{
    [Fact]
    public void A_copied_step_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: prd-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ACK}
              - name: {|SLIP2024:dev-cluster|}
                type: k8s-cluster
                properties: {provider: alibaba, resource: ASK}
              workflow:
                steps:
                - name: create-prd-cluster
                  type: terraform-apply
                  properties: {component: prd-cluster}
                - name: create-dev-cluster
                  type: terraform-apply
                  properties: {component: {|SLIP2023:{|SLIP4517:prd-cluster|}|}}
            """
        );

    [Fact]
    public void Steps_that_apply_what_they_are_named_after_are_fine() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: prd-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ACK}
              - name: dev-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ASK}
              workflow:
                steps:
                - name: create-prd-cluster
                  type: terraform-apply
                  properties: {component: prd-cluster}
                - name: create-dev-cluster
                  type: terraform-apply
                  properties: {component: dev-cluster}
            """
        );

    [Fact]
    public void Names_are_free_where_every_component_is_applied() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: prd-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ACK}
              - name: dev-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ASK}
              workflow:
                steps:
                - name: create-prd-cluster
                  type: terraform-apply
                  properties: {component: dev-cluster}
                - name: create-dev-cluster
                  type: terraform-apply
                  properties: {component: prd-cluster}
            """
        );
}
